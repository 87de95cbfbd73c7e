// Pictures of offers and slides and the town's logo: taken, made small, shown, and thrown away when nothing needs them any more.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs } from '../platform/jobs.ts';
import { Picture } from './picture.entity.ts';
import { PicturesController } from './pictures.controller.ts';
import { PicturesService } from './pictures.service.ts';
import { UnusedPictures } from './unused-pictures.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Picture])],
  controllers: [PicturesController],
  providers: [PicturesService, UnusedPictures],
  exports: [PicturesService],
})
export class PicturesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unused: UnusedPictures,
  ) {}

  onModuleInit(): void {
    this.jobs.every('delete-pictures', '50 2 * * *', () => this.unused.delete());
  }
}
