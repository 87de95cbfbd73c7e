// The page of a screen: its settings in parts, one way to save them, and beside it how it will look.
import { SaveScreenDocument } from '@mitnand/api-client/operations/save-screen';
import { TeamScreenDocument } from '@mitnand/api-client/operations/team-screen';
import type { ScreenDetailsFragment } from '@mitnand/api-client/types';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { Tabs } from '@mitnand/ui/Tabs.tsx';
import { useRef, useState, type ReactNode } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { LeaveDialog } from '../../frame/leaving/LeaveDialog.tsx';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { HangPart } from '../hang/HangPart.tsx';
import { hangHash } from '../list/hang-hash.ts';
import { ScreenLine } from '../list/ScreenLine.tsx';
import { momentOfYears } from '../moment-of-years.ts';
import { LanguagesPart } from '../settings/LanguagesPart.tsx';
import { LookPart } from '../settings/LookPart.tsx';
import { PartsPart } from '../settings/PartsPart.tsx';
import { formOfScreen, settingsOf, wrongIn, type ScreenForm } from '../settings/screen-form.ts';
import { SourcesPart } from '../settings/SourcesPart.tsx';
import { useSettingsWords } from '../settings/useSettingsWords.ts';
import { SlidesPart, type Drafts } from '../slides/SlidesPart.tsx';
import { MeanwhileNotice } from '../together/MeanwhileNotice.tsx';
import { useEdited, type Saved } from '../together/useEdited.ts';
import { PreviewBeside } from './PreviewBeside.tsx';
import { previewSlides } from './preview-slides.ts';
import { SaveBar } from './SaveBar.tsx';

const tabs = ['content', 'slides', 'look', 'hang'] as const;
type Tab = (typeof tabs)[number];

interface ScreenEditorProps {
  screen: ScreenDetailsFragment;
  onChanged: () => void;
}

const savedOf = (screen: ScreenDetailsFragment): Saved<ScreenForm> => ({
  version: screen.version,
  form: formOfScreen(screen),
});

export function ScreenEditor({ screen, onChanged }: ScreenEditorProps) {
  const page = usePage();
  const { t, dates } = page;
  const api = useApi();
  const say = useToast();
  const { id } = screen;
  const [tab, setTab] = useState<Tab>(() => (location.hash === hangHash ? 'hang' : 'content'));
  const [checked, setChecked] = useState(false);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [previewed, setPreviewed] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const { label, words } = useSettingsWords();
  const edited = useEdited<ScreenForm>({
    known: savedOf(screen),
    send: async (form, version) => {
      const { data, refusal } = await api.mutate(SaveScreenDocument, {
        id,
        version,
        input: settingsOf(form),
      });
      return refusal ? { refusal } : { saved: savedOf(data.saveScreen) };
    },
    look: async () => {
      const { data } = await api.ask(TeamScreenDocument, { id });
      return data?.teamScreen ? savedOf(data.teamScreen) : null;
    },
  });
  const { form, change, dirty, refusal } = edited;
  const nameTaken = refusal?.code === 'BAD_INPUT' && refusal.field === 'input.name';
  const goneChosen = refusal?.code === 'BAD_INPUT' && /Ids$|languages$/.test(refusal.field ?? '');
  const wrong = checked ? wrongIn(form) : [];
  const props = { form, change, wrong };
  const draftDirty = Object.values(drafts).some((draft) => draft.dirty);

  /** The address goes along, for a reload. */
  const choose = (next: Tab) => {
    const hash = next === 'hang' ? hangHash : '';
    history.replaceState(history.state, '', location.pathname + location.search + hash);
    setTab(next);
  };
  const said = () => {
    say({ text: t('screens.saved') });
    onChanged();
  };
  const save = async () => {
    setChecked(true);
    const faults = wrongIn(form);
    if (faults.length > 0) {
      choose(faults.some((field) => field === 'parts' || field === 'languages') ? 'content' : 'look');
      // The field is there once its tab is.
      setTimeout(() =>
        panel.current
          ?.querySelector<HTMLElement>('section:not([hidden]) :is([aria-invalid], .group.field--wrong)')
          ?.focus(),
      );
      return;
    }
    if (await edited.save()) said();
  };
  const part = (of: Tab, children: ReactNode) => (
    <section className="screen-panel" hidden={tab !== of} aria-label={t(`screens.tab.${of}`)}>
      {children}
    </section>
  );
  return (
    <TeamPage
      title={screen.name}
      lead={<ScreenLine screen={screen} />}
      back={{ href: '/team/bildschirme', label: t('screens.back') }}
    >
      {screen.revokedAt && (
        <Notice tone="warning" heading={t('screens.access.isRevoked')}>
          <p>{t('screens.access.isRevokedText', { when: momentOfYears(page, screen.revokedAt) })}</p>
        </Notice>
      )}
      <MeanwhileNotice {...{ edited, label, words }} onSaved={said} />
      <div className="screen-page">
        <div ref={panel}>
          <Tabs
            label={t('screens.sections')}
            tabs={tabs.map((key) => ({ key, label: t(`screens.tab.${key}`) }))}
            selected={tab}
            onSelect={choose}
          >
            {part(
              'content',
              <>
                <PartsPart {...props} />
                <SourcesPart {...props} />
                <LanguagesPart {...props} />
              </>,
            )}
            {part(
              'slides',
              <SlidesPart
                screenId={id}
                slides={screen.slides}
                spoken={form.languages}
                shown={form.parts.some((one) => one.part === 'SLIDES')}
                onShow={() => change({ parts: [...form.parts, { part: 'SLIDES', share: 1 }] })}
                drafts={drafts}
                onDrafts={setDrafts}
                onChanged={onChanged}
              />,
            )}
            {part('look', <LookPart {...props} nameTaken={nameTaken} />)}
            {part('hang', <HangPart screen={screen} onChanged={onChanged} />)}
          </Tabs>
          <RefusalText refusal={nameTaken || goneChosen ? null : refusal} />
          {goneChosen && <Notice tone="warning" role="alert" heading={t('screens.sources.refused')} />}
          <SaveBar
            {...{ edited }}
            offered={dirty || tab === 'content' || tab === 'look'}
            onSave={() => void save()}
            onPreview={() => setPreviewed(true)}
          />
        </div>
        <PreviewBeside
          input={
            wrongIn(form).length > 0
              ? null
              : { id, input: settingsOf(form), slides: previewSlides(screen, drafts, dates.timeZone) }
          }
          slideId={tab === 'slides' ? (Object.keys(drafts).at(-1) ?? null) : null}
          previewed={previewed}
          onClose={() => setPreviewed(false)}
        />
      </div>
      <LeaveDialog unsaved={dirty || draftDirty} />
    </TeamPage>
  );
}
