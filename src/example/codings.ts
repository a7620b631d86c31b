import { codingsOfDesk01 } from './codings/desk-01.ts';
import { codingsOfDesk02 } from './codings/desk-02.ts';
import { codingsOfDesk03 } from './codings/desk-03.ts';
import { codingsOfInterview01 } from './codings/interview-01.ts';
import { codingsOfInterview02 } from './codings/interview-02.ts';
import { codingsOfInterview03 } from './codings/interview-03.ts';
import { codingsOfInterview04 } from './codings/interview-04.ts';
import { codingsOfInterview05 } from './codings/interview-05.ts';
import { codingsOfInterview06 } from './codings/interview-06.ts';
import { codingsOfInterview07 } from './codings/interview-07.ts';
import { codingsOfInterview08 } from './codings/interview-08.ts';
import { codingsOfInterview09 } from './codings/interview-09.ts';
import { codingsOfInterview10 } from './codings/interview-10.ts';
import { codingsOfPractice01 } from './codings/practice-01.ts';
import { codingsOfPractice02 } from './codings/practice-02.ts';
import { codingsOfWorkshop01 } from './codings/workshop-01.ts';
import { codingsOfWorkshop02 } from './codings/workshop-02.ts';
import type { CodingsOf } from './coding.ts';

/** Every coding of the example study, by source. */
export const codings: readonly CodingsOf[] = [
	codingsOfInterview01,
	codingsOfInterview02,
	codingsOfInterview03,
	codingsOfInterview04,
	codingsOfInterview05,
	codingsOfInterview06,
	codingsOfInterview07,
	codingsOfInterview08,
	codingsOfInterview09,
	codingsOfInterview10,
	codingsOfDesk01,
	codingsOfDesk02,
	codingsOfDesk03,
	codingsOfPractice01,
	codingsOfPractice02,
	codingsOfWorkshop01,
	codingsOfWorkshop02
];
