import '@fastify/multipart';
import { Config } from '@ketnoi/config';
import type { Actor } from '@ketnoi/kernel';
import { InjectLog, type Log } from '@ketnoi/logging';
import { text } from '@ketnoi/messages';
import { Uploads } from '@ketnoi/persistence';
import {
  BadRequestException,
  Controller,
  HttpCode,
  PayloadTooLargeException,
  Post,
  Req,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Caller, languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';

const KEPT_HOURS = 24;
/** A person may keep as many bytes as so many files of the largest size. Files that come at one instant may pass it. */
const MOST_FULL_FILES = 4;
/** A form of another site cannot set this header without asking us first, and we say no. */
const PREFLIGHT = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** What an upload is answered with: give the id to the operation that reads the file. */
export interface KeptUpload {
  readonly uploadId: string;
  readonly name: string;
  readonly size: number;
}

/** `POST /uploads`, multipart, one file: kept for a day, for the person who sent it alone. */
@Controller('uploads')
export class UploadsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly config: Config,
    @InjectLog() private readonly log: Log,
  ) {}

  @Post()
  @HttpCode(201)
  async upload(
    @CurrentActor() actor: Actor,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<KeptUpload> {
    const language = languageOf(caller, await caller.identity());
    if (!PREFLIGHT.some((name) => request.headers[name]))
      throw new BadRequestException(text(language, 'errors.upload-header-missing', { header: PREFLIGHT[1] }));
    if (!request.isMultipart()) throw new UnsupportedMediaTypeException(text(language, 'errors.upload-not-multipart'));
    const file = await request.file();
    if (!file) throw new BadRequestException(text(language, 'errors.upload-without-file'));
    const body = await file.toBuffer().catch((error: unknown) => {
      if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
        throw new PayloadTooLargeException(text(language, 'errors.upload-too-large'));
      throw error;
    });
    if ((await this.uploads.bytesKept(actor.personId)) + body.length > MOST_FULL_FILES * this.config.limits.uploadBytes)
      throw new PayloadTooLargeException(text(language, 'errors.too-many-uploads'));
    const { filename, mimetype } = file;
    const uploadId = await this.uploads.keep({
      personId: actor.personId,
      fairId: null,
      name: filename,
      contentType: asciiOnly(mimetype),
      body,
      hours: KEPT_HOURS,
    });
    this.log.info({ uploadId, size: body.length }, 'a file came in');
    return { uploadId, name: filename, size: body.length };
  }
}

/** The sender's claim, kept for the record; nothing is decided by it. */
const asciiOnly = (type: string): string => type.replace(/[^\x20-\x7e]/g, '').slice(0, 100);
