import { otherProblems, problemAt } from './problems';

const problems = [
  { path: ['person', 'latinName'], message: 'Please write a name.' },
  { path: [], message: 'Not like this.' },
];

describe('problems of a form', () => {
  it('stand beside their field, and the others above the form', () => {
    expect(problemAt(problems, 'latinName')).toBe('Please write a name.');
    expect(problemAt(problems, 'ownName')).toBeUndefined();
    expect(otherProblems(problems, ['latinName'])).toEqual(['Not like this.']);
  });
});
