import { Config } from '@ketnoi/config';
import { ReadCalendarFeed } from '@ketnoi/meetings';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { Public } from '../../access/public.decorator.js';
import { calendarText } from './calendar-text.js';

const FILE = /^([\w-]{20,100})\.ics$/;

/** Agendas for calendar programs, which know no session: the secret in the path is the key. */
@Controller('calendar')
export class CalendarFeedController {
  constructor(
    private readonly read: ReadCalendarFeed,
    private readonly config: Config,
  ) {}

  @Public()
  @Get(':file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  async feed(@Param('file') file: string): Promise<string> {
    const token = FILE.exec(file)?.[1];
    const feed = token ? await this.read.execute(token) : null;
    if (!feed?.ok) throw new NotFoundException();
    return calendarText(feed.value, new URL(this.config.publicUrl).host);
  }
}
