/** The kiosk's state: which screen, what it shows, and the one session of the visitor in front of it. */
import type { Boot } from '../lib/bindings/Boot';
import type { DoneView } from '../lib/bindings/DoneView';
import type { Home } from '../lib/bindings/Home';
import type { ProofView } from '../lib/bindings/ProofView';
import type { ServiceView } from '../lib/bindings/ServiceView';
import { FormSession, sentence } from '../lib/form/session.svelte';
import * as host from '../lib/host';
import { language, useLanguage, type Language } from '../lib/words.svelte';

export type Screen = 'attract' | 'home' | 'service' | 'form' | 'done' | 'resume' | 'receipt';

/** Aids that end with the session. */
export class Aids {
  large = $state(false);
  contrast = $state(false);
  lower = $state(false);

  reset(): void {
    this.large = false;
    this.contrast = false;
    this.lower = false;
  }
}

export class Kiosk {
  readonly boot: Boot;
  readonly aids = new Aids();
  screen = $state<Screen>('attract');
  home = $state.raw<Home | null>(null);
  /** The part of the home screen that is open. */
  group = $state('');
  service = $state.raw<ServiceView | null>(null);
  form = $state.raw<FormSession | null>(null);
  done = $state.raw<DoneView | null>(null);
  /** What a scanned receipt turned out to be. */
  proof = $state.raw<ProofView | null>(null);
  #scanned = '';
  failure = $state('');
  busy = $state(false);
  /** Grows with each session, so that nothing typed outlives it. */
  session = $state(0);

  constructor(boot: Boot) {
    this.boot = boot;
    useLanguage(boot.lang);
  }

  /**
   * One act at a time; an error becomes the banner. `work` asks `current()` after each wait: once the visit has
   * ended, nothing of it may come back to the screen.
   */
  async act(work: (current: () => boolean) => Promise<void>): Promise<void> {
    if (this.busy) return;
    const { session } = this;
    const current = () => session === this.session;
    this.busy = true;
    this.failure = '';
    try {
      await work(current);
    } catch (error) {
      if (current()) this.failure = sentence(error);
    } finally {
      if (current()) this.busy = false;
    }
  }

  async refreshHome(): Promise<void> {
    this.home = await host.home(language());
  }

  wake(tag: Language): Promise<void> {
    return this.act(async (current) => {
      useLanguage(tag);
      await this.refreshHome();
      if (current()) this.screen = 'home';
    });
  }

  goHome(): Promise<void> {
    return this.act(async (current) => {
      await this.refreshHome();
      if (!current()) return;
      this.proof = null;
      this.#scanned = '';
      this.screen = 'home';
    });
  }

  openService(id: string): Promise<void> {
    return this.act(async (current) => {
      const service = await host.service(id, language());
      if (!current()) return;
      this.service = service;
      this.screen = 'service';
    });
  }

  /** Begins a form; a scan on the service's page lands in it at once. */
  start(scanned?: string): Promise<void> {
    return this.act(async (current) => {
      if (!this.service) return;
      const form = new FormSession(await host.start(this.service.service, language()));
      if (!current()) return void (await host.discard(form.draft));
      this.enter(form);
      if (scanned !== undefined) await form.step((draft) => host.scan(draft, scanned));
    });
  }

  /** A receipt or a status code, scanned where no form waits for a passport. A question that was open is left for it. */
  readScan(text: string): Promise<void> {
    return this.act(async (current) => {
      const scan = await host.readScan(text, language());
      if (!current()) return void (scan.form && (await host.discard(scan.form.draft)));
      const left = this.form?.draft;
      if (scan.form) {
        this.service = null;
        this.enter(new FormSession(scan.form));
      } else this.showProof(scan.proof, text);
      if (left) await host.discard(left);
    });
  }

  showProof(proof: ProofView | null, text: string): void {
    this.form = null;
    this.proof = proof;
    this.#scanned = text;
    this.screen = 'receipt';
  }

  enter(form: FormSession): void {
    this.form = form;
    this.proof = null;
    this.screen = 'form';
  }

  show(done: DoneView): void {
    this.done = done;
    this.screen = 'done';
    this.form = null;
  }

  setLanguage(tag: Language): Promise<void> {
    return this.act(async (current) => {
      useLanguage(tag);
      await this.refreshHome();
      const service = this.service && (await host.service(this.service.service, tag));
      const done = this.done && (await host.done(this.done.application, tag));
      const again = this.screen === 'receipt' ? await host.readScan(this.#scanned, tag) : null;
      if (!current()) return;
      if (again) this.proof = again.proof;
      this.service = service;
      this.done = done;
      if (this.form) await this.form.step((draft) => host.setLanguage(draft, tag));
    });
  }

  /** Leaves the form for its service's page; what was entered is erased. */
  leaveForm(): Promise<void> {
    return this.act(async () => {
      const draft = this.form?.draft;
      this.form = null;
      this.screen = this.service ? 'service' : 'home';
      if (draft) await host.discard(draft);
    });
  }

  /** From a calculator's answer to the service that helps further. */
  async leaveFor(service: string): Promise<void> {
    await this.leaveForm();
    await this.openService(service);
  }

  /** Ends the visit: nothing of the visitor stays on this side. The application's side is told too. */
  async end(): Promise<void> {
    const draft = this.form?.draft;
    const finished = this.done !== null;
    this.form = null;
    this.done = null;
    this.proof = null;
    this.#scanned = '';
    this.service = null;
    this.group = '';
    this.home = null;
    this.failure = '';
    this.busy = false;
    this.screen = 'attract';
    this.session += 1;
    this.aids.reset();
    useLanguage(this.boot.lang);
    getSelection()?.removeAllRanges();
    try {
      if (draft) await host.discard(draft);
      if (finished) await host.finish();
    } catch {
      // The application ends an abandoned session by itself; the next visitor must not read about it.
    }
    // The first screen says what is missing here.
    await this.refreshHome().catch(() => undefined);
  }
}
