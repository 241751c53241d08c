import { fieldWord } from './field-words';

describe('what is said of a field that cannot be sent', () => {
  it('asks for what is missing before anything else', () => {
    expect(fieldWord({ valueMissing: true, typeMismatch: true }, { type: 'email' })).toEqual({ key: 'field.missing' });
    expect(fieldWord({ valueMissing: true }, { type: 'checkbox' })).toEqual({ key: 'field.tick' });
  });

  it('tells addresses of mail from addresses of the web', () => {
    expect(fieldWord({ typeMismatch: true }, { type: 'email' })).toEqual({ key: 'field.email' });
    expect(fieldWord({ typeMismatch: true }, { type: 'url' })).toEqual({ key: 'field.url' });
  });

  it('names the limit that a number passes', () => {
    const bounds = { type: 'number', min: '1', max: '24', step: '' };
    expect(fieldWord({ rangeUnderflow: true }, bounds)).toEqual({ key: 'field.least', limit: '1' });
    expect(fieldWord({ rangeOverflow: true }, bounds)).toEqual({ key: 'field.most', limit: '24' });
    expect(fieldWord({ stepMismatch: true }, bounds)).toEqual({ key: 'field.step', limit: '1' });
    expect(fieldWord({ stepMismatch: true }, { ...bounds, step: '0.5' })).toEqual({ key: 'field.step', limit: '0.5' });
  });

  it('says of days and times before or after which they must not be', () => {
    const day = { type: 'date', min: '2027-04-14', max: '2027-04-17' };
    expect(fieldWord({ rangeUnderflow: true }, day)).toEqual({ key: 'field.notBefore', limit: '2027-04-14' });
    expect(fieldWord({ rangeOverflow: true }, day)).toEqual({ key: 'field.notAfter', limit: '2027-04-17' });
    expect(fieldWord({ stepMismatch: true }, { type: 'time' })).toBeNull();
  });
});
