/** Has the server play variants and hands over the pictures as they come; a new play hangs up on the old one. */
import {post, Trouble} from './api.js';
import {events} from './stream.js';
import {called} from './naming.js';
import {state} from './state.js';
import {say} from './words.js';

/** How many possible futures a picture ends with. */
export const REPLICATIONS = 512;

/** One line of plays: at most one of them runs at a time. */
export class Player {
  #current = null;
  /** The last play that began: what it drew is wanted until another begins, also after it ended. */
  #latest = null;

  /** Whether something is being played. */
  get isBusy() {
    return this.#current !== null;
  }

  /** Stops what runs; its answer is not heard any more. */
  stop() {
    this.#current?.abort();
    this.#current = null;
    this.#latest = null;
  }

  /**
   * Plays these variants, and draws the charts that are wished. `hear` has a function for each event: picture, chart, progress,
   * refused, failed, done. Each gets what the event says and a question whether anyone still waits for it, and may return a
   * promise: pictures never pile up.
   */
  async play(variants, wish, hear) {
    this.stop();
    const mine = new AbortController();
    this.#current = mine;
    this.#latest = mine;
    try {
      const answer = await post('/api/play', {...request(variants), ...wish}, mine.signal);
      for await (const {name, data} of events(answer)) {
        if (this.#current !== mine) return;
        await hear[name]?.(data, () => this.#latest === mine);
        if (this.#current !== mine) return;
        if (name === 'done' || name === 'refused' || name === 'failed') return;
      }
      // An answer that just stops is no answer: the server is gone.
      throw new Trouble(say('trouble.gone'));
    } catch (trouble) {
      if (this.#current === mine && trouble.name !== 'AbortError') hear.trouble(trouble);
    } finally {
      if (this.#current === mine) this.#current = null;
      mine.abort();
    }
  }
}

/** What the server is asked to play. */
export function request(variants) {
  return {
    model: state.model.id,
    print: state.model.print,
    service: state.service,
    date: state.date,
    replications: REPLICATIONS,
    variants: variants.map(plain),
    ...(state.against ? {against: plain(state.against)} : {}),
  };
}

function plain(variant) {
  return {name: called(variant), scenario: variant.scenario, set: variant.set};
}
