"""Settings of Orca for the test: no echo of typed keys, and no reading of the page before the test asks for it."""

from orca import settings

settings.enableKeyEcho = False
settings.enableBraille = False
settings.enableSound = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
# Orca says in some runs only which landmark the focus leaves. It still says so when it reads a page.
settings.speakContextLandmark = False
