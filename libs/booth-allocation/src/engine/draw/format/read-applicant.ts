import { type DrawApplicant, LIMITS, type Spot, type Want, type Wish } from './draw-input.js';
import { type DrawReader, show } from './problems.js';

export function readApplicant(reader: DrawReader, value: unknown, place: string): DrawApplicant {
  const applicant = reader.object(value, place);
  return {
    id: reader.text(applicant['id'], `${place}.id`),
    points: reader.whole(applicant['points'], `${place}.points`, 0, LIMITS.points, 0),
    newcomer: reader.flag(applicant['newcomer'], `${place}.newcomer`),
    competitors: reader.texts(applicant['competitors'], `${place}.competitors`, LIMITS.applicants),
    sector:
      applicant['sector'] === undefined || applicant['sector'] === null
        ? null
        : reader.text(applicant['sector'], `${place}.sector`),
    wishes: reader
      .list(applicant['wishes'], `${place}.wishes`, LIMITS.wishes)
      .map((wish, i) => readWish(reader, wish, `${place}.wishes[${i}]`)),
    anyBooths: reader.whole(applicant['anyBooths'], `${place}.anyBooths`, 0, LIMITS.blockBooths, 0),
  };
}

function readWish(reader: DrawReader, value: unknown, place: string): Wish {
  const wish = reader.object(value, place);
  if (['booths', 'want', 'gone'].filter((key) => wish[key] !== undefined).length !== 1) {
    reader.complain(place, `must have either "booths", "want" or "gone", is ${show(value)}`);
    return { booths: [] };
  }
  if (wish['gone'] !== undefined) return { gone: reader.texts(wish['gone'], `${place}.gone`, LIMITS.blockBooths) };
  if (wish['want'] !== undefined) return { want: readWant(reader, wish['want'], `${place}.want`) };
  const booths = reader.texts(wish['booths'], `${place}.booths`, LIMITS.blockBooths);
  if (booths.length === 0) reader.complain(`${place}.booths`, 'names no booth');
  return { booths };
}

function readWant(reader: DrawReader, value: unknown, place: string): Want {
  const want = reader.object(value, place);
  const places = (key: string): Spot[] =>
    reader.list(want[key], `${place}.${key}`, 20).map((item, i) => readSpot(reader, item, `${place}.${key}[${i}]`));
  return {
    booths: reader.whole(want['booths'], `${place}.booths`, 1, LIMITS.blockBooths, 1),
    leastArea: reader.whole(want['leastArea'], `${place}.leastArea`, 0, LIMITS.coordinate, 0),
    kind: want['kind'] === undefined || want['kind'] === null ? null : reader.text(want['kind'], `${place}.kind`),
    zones: reader.texts(want['zones'], `${place}.zones`, 100),
    openSides: reader.whole(want['openSides'], `${place}.openSides`, 0, 4, 0),
    near: places('near'),
    far: places('far'),
  };
}

function readSpot(reader: DrawReader, value: unknown, place: string): Spot {
  const point = reader.object(value, place);
  const far = LIMITS.coordinate;
  return {
    hall: reader.text(point['hall'], `${place}.hall`),
    x: reader.whole(point['x'], `${place}.x`, -far, far),
    y: reader.whole(point['y'], `${place}.y`, -far, far),
  };
}
