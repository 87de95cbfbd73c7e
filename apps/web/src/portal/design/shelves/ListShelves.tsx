// Views and lists: dialogs, filters, tables, tabs, chips, cards.
import '@mitnand/ui/styles/parts/chips.css';
import '@mitnand/ui/styles/parts/link-tabs.css';
import '@mitnand/ui/styles/parts/pills.css';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { CloseIcon } from '@mitnand/ui/pictures/console-icons.tsx';
import { Table } from '@mitnand/ui/Table.tsx';
import { Tabs } from '@mitnand/ui/Tabs.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { Shelf, State } from '../Shelf.tsx';

export function ListShelves() {
  const { t } = usePage();
  const rows = [1, 2, 3].map((places) => ({ id: String(places), places }));
  return (
    <>
      <Shelf name="Dialog">
        {(['dialog', 'sheet', 'wide'] as const).map((look) => (
          <State key={look} name={`look="${look}"`}>
            <Opened look={look} />
          </State>
        ))}
      </Shelf>
      <Shelf name="Tabs">
        <State name="normal" wide>
          <Views />
        </State>
      </Shelf>
      <Shelf name="FilterBar">
        <State name="chosen={2}" wide>
          <Filters />
        </State>
      </Shelf>
      <Shelf name="Table">
        <State name="isPast: the last row" wide>
          <Table
            caption={t('offers.title')}
            columns={[
              {
                key: 'when',
                heading: t('offer.when'),
                rowHeader: true,
                cell: ({ id }) => `${t('booking.number')} ${id}`,
              },
              { key: 'where', heading: t('offer.where'), cell: () => t('place.online') },
              { key: 'places', heading: t('offer.places'), align: 'end', cell: ({ places }) => places },
              {
                key: 'do',
                heading: t('offer.contact'),
                quiet: true,
                cell: () => (
                  <Button kind="tertiary" small>
                    {t('offer.ask')}
                  </Button>
                ),
              },
            ]}
            rows={rows}
            isPast={({ id }) => id === '3'}
          />
        </State>
      </Shelf>
      <Shelf name="chips, pills, link-tabs">
        <State name="chip">
          <ul className="chips">
            <li>
              <a className="chip" href="#chips-pills-link-tabs">
                {t('filter.onlyFree')} <CloseIcon />
              </a>
            </li>
          </ul>
        </State>
        <State name="pill">
          <div className="pills">
            {(['MORNING', 'EVENING'] as const).map((time) => (
              <label className="pill" key={time}>
                <input type="checkbox" defaultChecked={time === 'MORNING'} />
                {t(`filter.${time}`)}
              </label>
            ))}
          </div>
        </State>
        <State name="tab">
          <div className="tabs">
            {(['LIST', 'WEEK'] as const).map((view) => (
              <a
                className="tab"
                key={view}
                href="#chips-pills-link-tabs"
                aria-current={view === 'LIST' ? 'page' : undefined}
              >
                {t(`offers.view.${view}`)}
              </a>
            ))}
          </div>
        </State>
      </Shelf>
    </>
  );
}

function Opened({ look }: { look: 'dialog' | 'sheet' | 'wide' }) {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t('offer.chooseDate')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        heading={t('offer.chooseDate')}
        closeLabel={t('poster.back')}
        look={look}
      >
        <p>{t('offer.noDates')}</p>
        <p className="buttons">
          <Button onClick={close}>{t('offer.ask')}</Button>
        </p>
      </Dialog>
    </>
  );
}

function Views() {
  const { t } = usePage();
  const [selected, select] = useState<'LIST' | 'WEEK'>('LIST');
  const tabs = (['LIST', 'WEEK'] as const).map((key) => ({ key, label: t(`offers.view.${key}`) }));
  return (
    <Tabs label={t('offers.kinds')} {...{ tabs, selected }} onSelect={select}>
      <p>{t(`offers.view.${selected}`)}</p>
    </Tabs>
  );
}

function Filters() {
  const { t } = usePage();
  return (
    <FilterBar
      label={t('filter.chosen')}
      first={<TextField id="bar-first" label={t('filter.text')} />}
      moreLabel={t('filter.more')}
      chosen={2}
    >
      <TextField id="bar-second" label={t('filter.from')} />
      <TextField id="bar-third" label={t('filter.to')} />
    </FilterBar>
  );
}
