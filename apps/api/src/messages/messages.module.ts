// Messages: an outbox, and the ways out of it. What is told, and whether it still is, their features know.
import { Logger, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../platform/settings/config.ts';
import { Jobs } from '../platform/jobs.ts';
import { TeamModule } from '../team/team.module.ts';
import { Composers } from './composers.ts';
import { MailFolder } from './mail/mail-folder.ts';
import { MailServer } from './mail/mail-server.ts';
import { SmtpServer } from './mail/smtp-server.ts';
import { Message } from './message.entity.ts';
import { Deliver } from './outbox/deliver.ts';
import { ForgetMessages } from './outbox/forget-messages.ts';
import { HandOver } from './outbox/hand-over.ts';
import { Outbox } from './outbox/outbox.ts';
import { QueueDepth } from './outbox/queue-depth.ts';
import { SmsGateway } from './sms/sms-gateway.ts';
import { Ways } from './ways.ts';
import { StaffLinkMessages } from './staff/staff-link-messages.ts';

const mailServer = {
  provide: MailServer,
  inject: [Config],
  useFactory: ({ mail, production }: Config): MailServer =>
    mail.smtpUrl === undefined
      ? new MailFolder(mail.folder, mail.from, !production)
      : new SmtpServer(mail.smtpUrl, mail.from),
};

@Module({
  imports: [TypeOrmModule.forFeature([Message]), TeamModule],
  providers: [
    Composers,
    Deliver,
    ForgetMessages,
    HandOver,
    Outbox,
    QueueDepth,
    SmsGateway,
    StaffLinkMessages,
    Ways,
    mailServer,
  ],
  exports: [Composers, MailServer, Outbox, SmsGateway, Ways],
})
export class MessagesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly forget: ForgetMessages,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { production, mail } = this.config;
    if (production && mail.smtpUrl === undefined)
      new Logger('Messages').warn({ msg: 'SMTP_URL is not set: no mails are written' });
    this.jobs.every('forget-messages', '41 3 * * *', () => this.forget.run());
  }
}
