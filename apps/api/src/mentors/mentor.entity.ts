// A Digitalmentor: what they can help with, on which devices, in which languages.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Mentor {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Column('text', { array: true })
  worries: string[];

  @Column('text', { array: true })
  devices: string[];

  @Column('text', { array: true })
  languages: string[];
}
