/** What is wrong, by which rule, and where. */
export interface Complaint {
  readonly rule: 'order' | 'undecided' | 'limit' | 'samples' | 'answers' | 'all-or-nothing' | 'dump';
  readonly text: string;
}
