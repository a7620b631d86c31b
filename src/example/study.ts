import type { approaches, orientations } from '#lib/domain/records/study.ts';

interface ExampleStudy {
	readonly title: string;
	readonly approach: (typeof approaches)[number];
	readonly orientation: (typeof orientations)[number];
	readonly question: string;
	readonly language: 'da';
}

export const study: ExampleStudy = {
	title: 'Kvalitet i den basale palliative indsats i Region Vestersø',
	approach: 'reflexive',
	orientation: 'inductive',
	question:
		'Hvad oplever fagpersoner, patienter og pårørende som god kvalitet i den basale palliative indsats, og hvad står i vejen for den?',
	language: 'da'
};
