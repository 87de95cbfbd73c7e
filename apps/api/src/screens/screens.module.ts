// Info screens: what is on, in windows and foyers, for whoever passes by.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlacesModule } from '../places/places.module.ts';
import { ScreenSlide } from './screen-slide.entity.ts';
import { Screen } from './screen.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Screen, ScreenSlide]), PlacesModule],
})
export class ScreensModule {}
