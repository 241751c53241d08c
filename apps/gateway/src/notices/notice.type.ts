import type { Notice as Written } from '@ketnoi/accounts';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';

@ObjectType({ description: 'What a fair wrote to the reader, to be read again. Letters that hold a secret are none.' })
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fairId: string;

  @Field(() => String, { description: 'The kind of letter, for programs.' })
  template: string;

  @Field(() => Date)
  writtenAt: Date;

  params: Written['params'];
  language: string;
}

@ObjectType({ description: 'Newest first.' })
export class NoticeConnection extends connectionOf(Notice) {}

export const toNotice = (written: Written): Notice => Object.assign(new Notice(), written);
