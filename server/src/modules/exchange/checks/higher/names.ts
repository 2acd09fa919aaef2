import type { StudyPhase } from '../../../register/index.ts';
import type { Text } from '../signals.ts';

/** What phases and degrees are called inside a sentence. */
export const phases: Readonly<Record<StudyPhase, Text>> = {
  propaedeutic: { nl: 'propedeuse', en: 'propaedeutic' },
  bachelor: { nl: 'bachelor', en: 'bachelor' },
  master: { nl: 'master', en: 'master' },
  associate: { nl: 'associate degree', en: 'associate degree' },
  bridging: { nl: 'schakelprogramma', en: 'bridging' },
};

const DEGREES: Readonly<Record<string, Text>> = {
  associate: { nl: 'associate degree', en: 'associate degree' },
  bachelor: { nl: 'bachelor', en: 'bachelor' },
  master: { nl: 'master', en: 'master' },
  propaedeutic: { nl: 'propedeutisch examen', en: 'propaedeutic exam' },
};

export const degrees = (degree: string): Text => DEGREES[degree] ?? { nl: degree, en: degree };
