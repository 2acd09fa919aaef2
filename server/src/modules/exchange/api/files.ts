import type { App } from '../../../platform/http/server.ts';
import type { ReferenceData } from '../../register/index.ts';
import { FILE_JOB, type FileDeps } from '../files/context.ts';
import { handleFile } from '../files/handle.ts';
import { tidyRegularly } from '../files/upkeep.ts';
import { changeFileHandling } from './change-file-handling.ts';
import { listFileLayouts } from './list-file-layouts.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';
import { readFileAnswers } from './read-file-answers.ts';
import { readFileTemplate } from './read-file-template.ts';
import { uploadFile } from './upload-file.ts';

/** Adds uploading and handling of files. @returns how to stop what recurs */
export const registerFiles = (app: App, deps: FileDeps & { readonly reference: () => ReferenceData }): (() => void) => {
  deps.jobs.define<{ readonly uploadId: string }>({
    name: FILE_JOB,
    atOnce: deps.atOnce,
    run: ({ uploadId }, signal) => handleFile(deps, uploadId, signal),
  });
  uploadFile(app, deps);
  listFiles(app, deps);
  readFile(app, deps);
  readFileAnswers(app, deps);
  changeFileHandling(app, deps);
  listFileLayouts(app, deps);
  readFileTemplate(app);
  return tidyRegularly(deps);
};
