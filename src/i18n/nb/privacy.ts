import type { Texts } from '#i18n/en/index.ts';

export const privacyNb: Texts['privacy'] = {
  title: 'Svarene blir på enheten din',
  description:
    'Hva som lagres hvor, og hvor lenge. Slik sjekker du at ingenting blir sendt, og slik sletter du alt sammen.',
  lead: 'Nettstedet har ingen server som tar imot svar, ingen konto, ingen informasjonskapsler og ingen statistikk.',
  keptTitle: 'Dette lagres',
  columns: { what: 'Hva', where: 'Hvor', howLong: 'Hvor lenge', remove: 'Slik sletter du det' },
  kept: [
    {
      what: 'Svar og notater, og det du forteller om virksomheten',
      where: 'I nettleserens lager på denne enheten, under nøkler som begynner med «{prefix}»',
      howLong: 'Til du sletter det; Safari kan slette det før',
      remove: 'Med knappen nederst på siden, eller ved å slette dataene for nettstedet i nettleseren',
    },
    {
      what: 'Språket du har valgt, om talltaster og piltaster er på, om navn skal med i lenker, hvilket omfang du deler ut til et gruppearbeid, hvilken vurdering som er i bruk, hvilken vurdering du svarer på før et gruppearbeid, hvilken vurdering som gjentar en annen, hvilke vurderinger du ikke skal minnes på å lagre som fil, og antallet endringer',
      where: 'I det samme lageret',
      howLong: 'Til du sletter det; Safari kan slette det før',
      remove: 'På samme måte',
    },
    {
      what: 'Resultatene som er samlet inn for en gruppe (uten navn og notater), hvor mange dere venter på, og hvilken vurdering som har svarene dere er enige om',
      where: 'I det samme lageret, under «{prefix}workshop»',
      howLong: 'Til du fjerner resultatene; Safari kan slette det før',
      remove: 'Med knappen på siden Gruppearbeid, eller på samme måte',
    },
    {
      what: 'En kopi av alt som er nevnt over. Nettstedet bruker den til å gjenopprette det som mangler, for eksempel hvis nettleseren har krasjet',
      where: 'I nettleserens IndexedDB, i databasen «{prefix}backup»',
      howLong: 'Til du sletter det som er nevnt over; Safari kan slette det før',
      remove: 'Med knappen nederst på siden, eller ved å slette dataene for nettstedet i nettleseren',
    },
    {
      what: 'Hvilken av vurderingene dine en fane viser (ingen svar)',
      where: 'I nettleserens øktlager, under «{prefix}current»',
      howLong: 'Til du lukker fanen',
      remove: 'Lukk fanen, eller bruk knappen i den fanen',
    },
    {
      what: 'Resultater fra andre som du har lagt til i oversikten (med navn, uten notater)',
      where: 'I øktlageret, under «{prefix}portfolio»',
      howLong: 'Til du fjerner dem eller lukker fanen',
      remove: 'Fjern dem fra oversikten, lukk fanen, eller bruk knappen i den fanen',
    },
    {
      what: 'Svar som nettleseren ikke ville lagre',
      where: 'I selve fanen (vindusnavnet)',
      howLong: 'Til du lukker fanen eller går til et annet nettsted i den',
      remove: 'Lukk fanen, eller bruk knappen i den fanen',
    },
    {
      what: 'Sidene og filene til nettstedet på språkene du har åpnet (ingen svar)',
      where: 'I bufferlageret til nettleseren (Cache storage), under navn som begynner med «{prefix}»',
      howLong: 'Senest til to nyere versjoner har erstattet dem; nettleseren kan slette dem før',
      remove:
        'Med knappen nederst på siden, eller ved å slette dataene for nettstedet i nettleseren (neste side du åpner, lagrer dem på nytt)',
    },
    {
      what: 'Filer og utskrifter du har laget',
      where: 'Der du har lagt dem',
      howLong: 'Til du sletter dem',
      remove: 'Slett dem selv; nettstedet har ikke tilgang til dem',
    },
    {
      what: 'Adressene til sider og spørsmål du har åpnet (ingen svar)',
      where: 'I nettleserens historikk',
      howLong: 'Så lenge nettleseren beholder historikken',
      remove: 'Tøm historikken i nettleseren',
    },
    {
      what: 'Lenker til resultater som du deler eller åpner, og til sammenligninger som du lager, deler eller åpner (hele resultater, uten notater)',
      where:
        'I den delen av adressen som står etter #, og som nettleseren ikke sender. I historikken, i meldingen og hos dem som får den',
      howLong: 'Så lenge hver av dem tar vare på den; en lenke kan ikke trekkes tilbake',
      remove: 'Tøm historikken, og be dem som har lenken, om å slette den',
    },
    {
      what: 'Resultatlenker der et e-postprogram har byttet ut # (sjelden; siden sier da fra)',
      where: 'Kanskje i loggen på webserveren, fordi hele adressen ble sendt til den',
      howLong: 'Det bestemmer de som driver serveren',
      remove: 'Be dem som driver serveren, om å slette det',
    },
    {
      what: 'Forespørsler om sider, med tidspunkt, IP-adresse og type nettleser (ingen svar)',
      where: 'I loggen på webserveren som leverer nettstedet, hvis den har en logg',
      howLong: 'Det bestemmer de som driver serveren',
      remove: 'Be dem som driver serveren, om å slette det',
    },
  ],
  keptNote:
    'Alle som bruker denne nettleseren på denne enheten, kan lese svarene. Andre nettsteder med samme vertsnavn deler lageret og kan også lese dem. Bruk et dekknavn hvis navnet på virksomheten er fortrolig.',
  policyTitle: 'Det nettleseren stopper',
  policyText:
    'Hver side har en sikkerhetsregel som nettleseren håndhever: Ingen skript på siden får opprette en forbindelse ({connect}), og ingen skjemaer kan sendes ({form}). Skript, skrifter og bilder kommer bare fra dette nettstedet. Bare tjenesteskriptet (sw.js) henter filer, og bare fra dette nettstedet.',
  checkTitle: 'Slik sjekker du det selv',
  steps: [
    {
      text: 'Åpne en side, og vent noen sekunder. Slå så av nettforbindelsen, svar på spørsmålene, og les resultatet. Alt virker som før.',
      ways: [],
    },
    {
      text: 'Åpne et spørsmål, og vent noen sekunder. Åpne så nettverksfanen i nettleseren.',
      ways: [
        { browser: 'Chrome', how: 'Trykk Ctrl + Shift + I, eller Option + Cmd + I på Mac. Velg Nettverk (Network).' },
        { browser: 'Firefox', how: 'Trykk Ctrl + Shift + E, eller Option + Cmd + E på Mac.' },
        {
          browser: 'Safari',
          how: 'Slå på funksjonene for webutviklere under Innstillinger, Avansert. Trykk så Option + Cmd + I, og velg Nettverk (Network).',
        },
      ],
    },
    { text: 'Velg et svar, skriv et notat, og gå til neste spørsmål. Det kommer ingen ny linje i listen.', ways: [] },
    {
      text: 'Se på det som er lagret: nøklene som begynner med «{prefix}», og databasen «{prefix}backup» under IndexedDB.',
      ways: [
        { browser: 'Chrome', how: 'Velg App (Application), så Lokal lagring (Local storage).' },
        { browser: 'Firefox', how: 'Velg Lagring (Storage), så Lokal lagring (Local Storage).' },
        { browser: 'Safari', how: 'Velg Lagring (Storage), så Lokal lagring (Local Storage).' },
      ],
    },
  ],
  checkNote:
    'Like etter det første besøket henter nettleseren hele nettstedet på språket ditt, hvis den ikke er stilt inn på å spare data. Deretter ser den etter en nyere versjon hver gang du åpner en side, og henter den hvis den finnes. Ingen svar følger med i forespørslene.',
  evictionTitle: 'Safari og private vinduer',
  eviction:
    'Safari kan slette lagrede svar etter sju dager uten besøk. Ta vare på lenken til resultatet, eller lagre en fil under «Mine vurderinger» av og til. Begge deler kan du åpne igjen senere, også i en annen nettleser eller på en annen enhet.',
  privateWindow: 'Et privat vindu glemmer alt når du lukker det, uansett nettleser.',
  deleteTitle: 'Slett alle data fra Focal',
  deleteHelp:
    'Da sletter du alle vurderingene i denne nettleseren, uansett alder, og dessuten innsamlede resultater og innstillingene dine på nettstedet. Data fra andre nettsteder blir ikke berørt. Har en annen åpen fane data som ikke kunne lagres, går de tapt når du lukker fanen.',
  deleteButton: 'Slett alle data fra Focal i denne nettleseren',
  deleteQuestion: 'Vil du slette alle svar, innsamlede resultater og innstillinger i denne nettleseren?',
  deleteWarning: 'Det kan ikke angres. Filer og utskrifter du har laget, blir ikke berørt.',
  deleteConfirm: 'Slett alle data fra Focal',
  deleted: 'Alle data fra Focal i denne nettleseren er slettet.',
  deleteFailed:
    'Ikke alt kunne slettes, fordi nettleseren ikke lar siden bruke lageret. Slett dataene for nettstedet i innstillingene til nettleseren.',
  deleteWithoutScript:
    'Knappen trenger JavaScript. Du kan i stedet slette dataene for nettstedet i innstillingene til nettleseren.',
};
