/** Tables and columns are the snake_case of classes and properties: `ClosedDay.fromOn` is `closed_day.from_on`. */
import { DefaultNamingStrategy, type Table } from 'typeorm';

export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snake(className);
  }

  override columnName(property: string, given: string | undefined, embeddedIn: string[]): string {
    return snake([...embeddedIn, given ?? property].join('_'));
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }

  /** As PostgreSQL names it when a migration does not. */
  override primaryKeyName(table: Table | string): string {
    return `${this.getTableName(table).split('.').at(-1)}_pkey`;
  }
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
