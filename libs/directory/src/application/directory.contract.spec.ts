import { CountedIds } from '@ketnoi/kernel/testing';
import {
  directoryContract,
  InMemoryCompanies,
  InMemoryFairs,
  InMemoryMappedWords,
  InMemoryNeeds,
  InMemoryProfiles,
} from '../../testing/index.js';

directoryContract('in memory', async () => ({
  companies: new InMemoryCompanies(),
  fairs: new InMemoryFairs(),
  needs: new InMemoryNeeds(),
  profiles: new InMemoryProfiles(),
  words: new InMemoryMappedWords(),
  ids: new CountedIds(),
  run: (work) => work(),
}));
