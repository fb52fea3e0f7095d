"""Settings of Orca for the test: no echo of typed keys, and no reading of the page before the test asks for it."""

from orca import settings

settings.enableKeyEcho = False
settings.enableBraille = False
settings.enableSound = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
