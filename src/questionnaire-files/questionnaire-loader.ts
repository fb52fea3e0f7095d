import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';

import { readQuestionnaire } from '#questionnaire-files/question-files.ts';

/**
 * Loads `questions/` as an Astro collection with one entry: the whole questionnaire. The development server reloads it
 * when a file changes.
 *
 * @param folder - The folder, relative to the root of the project.
 */
export function questionnaireLoader(folder: string): Loader {
  return {
    name: 'questionnaire',
    async load({ config, logger, store, watcher }) {
      const path = fileURLToPath(new URL(folder, config.root));
      const fill = async () => {
        const questionnaire = await readQuestionnaire(path, (message) => logger.warn(message));
        store.clear();
        store.set({ id: questionnaire.id, data: { ...questionnaire } });
      };
      await fill();
      watcher?.add(path);
      watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(path)) void fill();
      });
    },
  };
}
