import { describe, expect, it } from 'vitest';

import { messageAfter } from '../support/planted-mistakes.ts';

const purpose = 'staff/staff-explains-purpose.yaml';
const leaders = 'staff/staff-leaders-visible.yaml';
const frame = 'questionnaire.yaml';
const patterns = 'patterns.yaml';
const verdicts = 'verdicts.yaml';

const lastLevel = `  - title: {en: Renewed with customers, nb: Fornyet sammen med kundene}
    description:
      en: Teams go over it with customers each year and have changed a routine as a result.
      nb: Teamene går gjennom det med kunder hvert år og har endret en rutine som følge av det.
`;

describe('a mistake in the question files', () => {
  it('does not occur in the current files', async () => {
    expect(await messageAfter(() => Promise.resolve())).toBe('no mistake');
  });

  it('is reported when level 5 contains “before”', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(leaders, 'Customers are heard on big decisions', 'Customers are heard before big decisions'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-leaders-visible.yaml:53
          levels, entry 5, description.en says “before”. Describe something that one can see happen."
    `);
  });

  it('is reported when a text has a direction mark', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(leaders, 'Customers are heard on big decisions', 'Customers are heard \u202eon big decisions'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-leaders-visible.yaml:53
          levels, entry 5, description.en has the invisible character U+202E. Delete it, or type the text again."
    `);
  });

  it('is not reported when level 3 contains “before”', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'one thing they do for them.', 'one thing they do for them before noon.'),
    );
    expect(message).toBe('no mistake');
  });

  it('is only a warning when “and” joins two verbs', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'it means for their work.', 'it means, and nobody has asked them.'),
    );
    expect(message).toMatchInlineSnapshot(`
      "One text of the questionnaire may need another look:
        questions/staff/staff-explains-purpose.yaml:46
          levels, entry 1, description.en seems to join two verbs with “and”. Keep the one fact that levels 1, 2 and 3 share."
    `);
  });

  it('is reported when a language is missing', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, '  nb: Formålet i det daglige arbeidet\n', ''),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:11
          title.nb is missing. What belongs here: Text in Norwegian (Bokmål), at most 34 characters."
    `);
  });

  it('is reported when a key is missing', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'weight: 3\n', ''));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:1
          weight is missing. What belongs here: How much the question counts inside its topic: 1, 2 or 3."
    `);
  });

  it('is reported when a key is misspelt', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'weight: 3', 'weigth: 3'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:3
          weigth is not a key. Write weight."
    `);
  });

  it('is reported when a key is unknown', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'weight: 3', 'weight: 3\nremark: Ask again'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:4
          remark is not a key. Delete it. The keys here: id, topic, weight, quick, iso9001, related, title, question, why, evidence, notApplicable, examples, levels and improvements."
    `);
  });

  it('is reported when a text is too long', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(
        purpose,
        'en: Purpose in the daily job',
        'en: Purpose in the daily job of everybody who works here',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:12
          title.en has 52 characters. Shorten it to at most 34."
    `);
  });

  it('is reported when a text is empty', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'en: Purpose in the daily job', 'en:'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:12
          title.en is empty. What belongs here: Text in English, at most 34 characters."
    `);
  });

  it('is reported when a text is a number', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'en: Purpose in the daily job', 'en: 48'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:12
          title.en is 48, which is not a text. Put it in quotation marks: "48"."
    `);
  });

  it('is reported when a text has no languages', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'owner: {en: Team leaders, nb: Teamledere}', 'owner: Team leaders'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:79
          improvements.low.owner is “Team leaders”. What belongs here: Role that usually does it: one of the thirteen that other questions name; with the keys en and nb."
    `);
  });

  it('is reported when an apostrophe is straight', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'team’s', "team's"));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:70
          improvements.low.what.en has a straight apostrophe or quotation mark: team's. Write ’ as apostrophe and “ ” as quotation marks."
    `);
  });

  it('is reported when a quotation mark in Norwegian is straight', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'nb: Ikke uttalt', 'nb: Ikke "uttalt"'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:44
          levels, entry 1, title.nb has a straight apostrophe or quotation mark: "uttalt". Write ’ as apostrophe and « » as quotation marks."
    `);
  });

  it('is reported when a weight is not 1, 2 or 3', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'weight: 3', 'weight: 4'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:3
          weight is 4. Write 1, 2 or 3."
    `);
  });

  it('is reported when a number is in quotation marks', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'weight: 3', "weight: '3'"));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:3
          weight is “3”. Write 1, 2 or 3, without quotation marks."
    `);
  });

  it('is reported when true is written as yes', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'quick: true', 'quick: yes'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:4
          quick is “yes”. Write true or false, without quotation marks."
    `);
  });

  it('is reported when a level is missing', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, lastLevel, ''));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:43
          levels has 4 entries. What belongs here: Exactly five levels, level 1 first."
    `);
  });

  it('is reported when a clause has another form', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, '"5.2.2"', '"11.2"'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:6
          iso9001, entry 1 is “11.2”. What belongs here: A clause such as "8.2.1", in quotation marks."
    `);
  });

  it('is reported when a clause lacks its quotation marks', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, '"7.3"', '7.3'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:7
          iso9001, entry 2 is 7.3, which is not a text. Put it in quotation marks: "7.3"."
    `);
  });

  it('is reported when clauses are out of order', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, '- "7.3"', '- "5.1"'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:7
          iso9001, entry 2 is “5.1”, which does not come after “5.2.2”. Write each clause once, in ascending order."
    `);
  });

  it('is reported when an id differs from the name of its file', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'id: staff-explains-purpose', 'id: staff-explain-purpose'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:1
          id is “staff-explain-purpose”, but the file is called staff-explains-purpose.yaml. Write staff-explains-purpose."
    `);
  });

  it('is reported when a file is renamed, although ids are permanent', async () => {
    const message = await messageAfter((folder) => folder.move(purpose, 'staff/staff-purpose.yaml'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-purpose.yaml:1
          id is “staff-explains-purpose”, but the file is called staff-purpose.yaml. Ids are permanent: call the file staff-explains-purpose.yaml."
    `);
  });

  it('is reported when a file is in the folder of another area', async () => {
    const message = await messageAfter((folder) => folder.move(purpose, 'finances/staff-explains-purpose.yaml'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/finances/staff-explains-purpose.yaml:1
          The file is in the folder finances, but its topic belongs to the area “staff”. Move it to questions/staff/."
    `);
  });

  it('is reported when a file has another extension', async () => {
    const message = await messageAfter((folder) => folder.move(purpose, 'staff/staff-explains-purpose.yml'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yml:1
          The file does not end in .yaml. Rename it to staff/staff-explains-purpose.yaml."
    `);
  });

  it('is reported when an unknown file is in the folder', async () => {
    const message = await messageAfter((folder) => folder.write('notes.yaml', 'a: 1\n'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/notes.yaml:1
          The file has no place here. Move it into the folder of an area. The only files outside the folders are questionnaire.yaml, patterns.yaml and verdicts.yaml."
    `);
  });

  it('is reported when a question names another topic than the one that lists it', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'topic: shared-purpose', 'topic: funding'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:2
          topic is “funding”, but questionnaire.yaml lists the question under “shared-purpose”. Write shared-purpose."
    `);
  });

  it('is reported when a question is not listed', async () => {
    const message = await messageAfter((folder) => folder.replace(frame, '          - staff-leaders-visible\n', ''));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-leaders-visible.yaml:1
          The question “staff-leaders-visible” is not listed under “shared-purpose” in questionnaire.yaml. Add staff-leaders-visible to the end of the list."
    `);
  });

  it('is reported when a question is listed twice', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(frame, '- staff-skills-built', '- staff-leaders-visible'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml:160
          areas, entry 1, topics, entry 2, questions, entry 1 is “staff-leaders-visible”, which is listed above. List each question in one topic, once."
    `);
  });

  it('is reported when a listed question has no file', async () => {
    const message = await messageAfter((folder) => folder.remove(leaders));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml:145
          The topic “shared-purpose” lists “staff-leaders-visible”, which has no file. Add staff/staff-leaders-visible.yaml, or take the id out."
    `);
  });

  it('is reported when a listed id is misspelt', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(frame, '- staff-leaders-visible', '- staff-leader-visible'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml:145
          The topic “shared-purpose” lists “staff-leader-visible”, which has no file. Did you mean staff-leaders-visible?"
    `);
  });

  it('is reported when a topic has two quick questions', async () => {
    const message = await messageAfter((folder) => folder.replace(leaders, 'quick: false', 'quick: true'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml:133
          The topic “shared-purpose” has 2 quick questions: staff-explains-purpose and staff-leaders-visible. Write quick: false in all but one."
    `);
  });

  it('is reported when a topic has no quick question', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'quick: true', 'quick: false'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml:133
          The topic “shared-purpose” has no quick question. Write quick: true in one of these: staff-explains-purpose, staff-leaders-visible and staff-goals-cascaded."
    `);
  });

  it('is reported when two topics share an id', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(frame, '- id: skills-and-authority', '- id: shared-purpose'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml:147
          areas, entry 1, topics, entry 2, id is “shared-purpose”, which is taken. Give every area and topic an id of its own. No id may be “overall”."
    `);
  });

  it('is reported when an improvement requires an unknown question', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'requires: []', 'requires: [staff-leaders-visibel]'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:86
          improvements.low.requires, entry 1 is “staff-leaders-visibel”, which is not a question. Did you mean staff-leaders-visible?"
    `);
  });

  it('is reported when improvements require each other in a cycle', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'requires: []', 'requires: [staff-goals-cascaded]'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:64
          improvements require each other in a circle: staff-explains-purpose → staff-goals-cascaded → staff-explains-purpose. Delete one of these steps from requires."
    `);
  });

  it('is reported when an improvement requires itself', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'requires: []', 'requires: [staff-explains-purpose]'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:64
          improvements require the question itself. Delete it from requires."
    `);
  });

  it('is reported when an example is from an unknown sector', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'sector: public-service', 'sector: library'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:27
          examples, entry 1, sector is “library”, which is not a sector. Write an id from this list: bank, online-store, clinic, public-service, hospitality, professional-services and other."
    `);
  });

  it('is reported when a pattern refers to an unknown unit', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(patterns, '{unit: finances, op: lt', '{unit: finance, op: lt'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/patterns.yaml:5
          patterns, entry 1, all, entry 1, unit is “finance”, which is not an area or topic. Did you mean finances?"
    `);
  });

  it('is reported when a pattern refers to an unknown question', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(patterns, 'focus: [fin-budget,', 'focus: [fin-money,'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/patterns.yaml:16
          patterns, entry 1, focus, entry 1 is “fin-money”, which is not a question. Write an id from questionnaire.yaml."
    `);
  });

  it('is reported when a condition has both unit and spread', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(patterns, '{unit: finances, op', '{unit: finances, spread: [staff, finances], op'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/patterns.yaml:5
          patterns, entry 1, all, entry 1 has both unit and spread. Delete one of them."
    `);
  });

  it('is reported when a condition has an unknown operator', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(patterns, '{unit: finances, op: lt', '{unit: finances, op: gt'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/patterns.yaml:5
          patterns, entry 1, all, entry 1, op is “gt”. Write lt, lte or gte."
    `);
  });

  it('is reported when two patterns share an order', async () => {
    const message = await messageAfter((folder) => folder.replace(patterns, 'order: 2', 'order: 1'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/patterns.yaml:18
          patterns, entry 2, order is 1, which is taken. Give every pattern an order of its own."
    `);
  });

  it('is reported when the clauses of an area are missing', async () => {
    const message = await messageAfter((folder) => folder.replace(verdicts, '  finances:\n', '  finance:\n'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/verdicts.yaml:27
          areas.finance is not an area. Write finances."
    `);
  });

  it('is reported when the headline lacks the placeholder of a clause', async () => {
    const message = await messageAfter((folder) => folder.replace(verdicts, '{strong}, but', 'Still,'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/verdicts.yaml:4
          joined.en is “Still, {weak}.”. Write {strong} where the strong clause goes, and {weak} after it."
    `);
  });

  it('is reported when a headline about two areas lacks their names', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(verdicts, '"{areas} are your weakest areas"', 'Two areas lag'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/verdicts.yaml:41
          tied.two.weak.en is “Two areas lag”. Write {areas} where the names of the two areas go."
    `);
  });

  it('is reported when a line is not YAML', async () => {
    const message = await messageAfter((folder) =>
      folder.replace(purpose, 'en: Purpose in the daily job', 'en: Purpose: in the daily job'),
    );
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:12
          The line “en: Purpose: in the daily job” has a colon where YAML allows none, or is not indented like the lines above and below it. Put a text with a colon in double quotation marks, or correct the indent."
    `);
  });

  it('is reported when a key lacks its colon', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'title:\n', 'title\n'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:11
          The line “title” has no colon after its key. Write a colon and a space after the key."
    `);
  });

  it('is reported when a quotation mark is not closed', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'en: Purpose in', 'en: "Purpose in'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:12
          The line “en: "Purpose in the daily job” opens a quotation mark or bracket that is not closed. Close it, or replace a quotation mark in the text by a typographic one: ’ “ ” « »."
    `);
  });

  it('is reported when a line is indented with a tab', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, '  en: Purpose in', '\ten: Purpose in'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:12
          The line “en: Purpose in the daily job” is indented with a tab. Indent with spaces, two for each level."
    `);
  });

  it('is reported when a key occurs twice', async () => {
    const message = await messageAfter((folder) => folder.replace(purpose, 'weight: 3\n', 'weight: 3\nweight: 2\n'));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:4
          The line “weight: 2” repeats a key. Delete one of the two."
    `);
  });

  it('is reported when a file is empty', async () => {
    const message = await messageAfter((folder) => folder.write(purpose, ''));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/staff/staff-explains-purpose.yaml:1
          The file is empty. What belongs here: One question of the questionnaire; with the keys id, topic, weight, quick, iso9001, related, title, question, why, evidence, notApplicable, examples, levels and improvements."
    `);
  });

  it('is reported when `questionnaire.yaml` is missing', async () => {
    const message = await messageAfter((folder) => folder.remove(frame));
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has one mistake:
        questions/questionnaire.yaml
          The file is missing. Restore it: the site cannot do without it."
    `);
  });

  it('is reported together with all others', async () => {
    const message = await messageAfter(async (folder) => {
      await folder.replace(purpose, 'weight: 3', 'weight: 5');
      await folder.replace(purpose, 'effort: S', 'effort: XL');
      await folder.replace(verdicts, 'minSpread: 0.5', 'minSpread: wide');
    });
    expect(message).toMatchInlineSnapshot(`
      "The questionnaire has 3 mistakes:
        questions/verdicts.yaml:1
          minSpread is “wide”. What belongs here: Score points from lowest to highest area below which areas are even.
        questions/staff/staff-explains-purpose.yaml:3
          weight is 5. Write 1, 2 or 3.
        questions/staff/staff-explains-purpose.yaml:83
          improvements.low.effort is “XL”. Write S, M or L."
    `);
  });
});
