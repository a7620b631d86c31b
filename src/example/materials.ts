import type { Material } from './material.ts';
import { desk01 } from './material/desk-01.ts';
import { desk02 } from './material/desk-02.ts';
import { desk03 } from './material/desk-03.ts';
import { interview01 } from './material/interview-01.ts';
import { interview02 } from './material/interview-02.ts';
import { interview03 } from './material/interview-03.ts';
import { interview04 } from './material/interview-04.ts';
import { interview05 } from './material/interview-05.ts';
import { interview06 } from './material/interview-06.ts';
import { interview07 } from './material/interview-07.ts';
import { interview08 } from './material/interview-08.ts';
import { interview09 } from './material/interview-09.ts';
import { interview10 } from './material/interview-10.ts';
import { practice01 } from './material/practice-01.ts';
import { practice02 } from './material/practice-02.ts';
import { workshop01 } from './material/workshop-01.ts';
import { workshop02 } from './material/workshop-02.ts';

/** Every source of the example study. */
export const materials: readonly Material[] = [
	interview01,
	interview02,
	interview03,
	interview04,
	interview05,
	interview06,
	interview07,
	interview08,
	interview09,
	interview10,
	workshop01,
	workshop02,
	desk01,
	desk02,
	desk03,
	practice01,
	practice02
];
