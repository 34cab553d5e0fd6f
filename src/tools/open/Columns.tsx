import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ColumnRole, Roles } from '../../imports/opened/columns.ts';
import * as messages from '#messages/opening.ts';
import type { TableView } from './asking.ts';

interface Props {
  table: TableView;
  read: (roles: Roles) => void;
  heading: RefObject<HTMLHeadingElement>;
}

const { labels, roleNames } = messages;
const choices = Object.entries(roleNames) as [ColumnRole, string][];

/** Roles that several columns may have. */
const shared: ReadonlySet<ColumnRole> = new Set(['rest', 'above']);

/** Which column is what: a choice for each, with what stands in its first rows. */
export function Columns({ table, read, heading }: Props) {
  const [roles, setRoles] = useState<Roles>(table.roles);
  const choose = (at: number, role: ColumnRole) =>
    // What one column alone can hold is taken from the one that held it.
    setRoles(roles.map((one, i) => (i === at ? role : one === role && !shared.has(role) ? 'rest' : one)));
  const ready = roles.includes('statement') || roles.includes('label');
  return (
    <section class="columns" aria-labelledby="columns">
      <h2 id="columns" tabIndex={-1} ref={heading}>
        {labels.columnsTitle}
      </h2>
      <p>{labels.columnsHelp}</p>
      <p>{messages.formatTable(table.rows, table.header.length)}</p>
      {table.remarks.map((remark) => (
        <p key={remark.what}>{messages.describeRemark(remark)}</p>
      ))}
      <ul>
        {table.header.map((name, i) => (
          <li key={name}>
            <label>
              <b>{name}</b>
              <select
                aria-label={messages.formatColumnChoice(name)}
                value={roles[i]}
                onChange={(event) => choose(i, event.currentTarget.value as ColumnRole)}
              >
                {choices.map(([role, words]) => (
                  <option key={role} value={role}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
            <p class="sample">
              {table.sample
                .map((row) => row[i])
                .filter(Boolean)
                .slice(0, 3)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {!ready && <p role="alert">{messages.describeRefusal({ what: 'no-columns' })}</p>}
      <button class="aid" type="button" disabled={!ready} onClick={() => read(roles)}>
        {labels.readTable}
      </button>
    </section>
  );
}
