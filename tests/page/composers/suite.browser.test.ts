import { behave } from './harness/behaviour.ts';
import { boxes } from './harness/boxes.ts';
import { startBench } from './harness/browser.ts';

behave(startBench(), boxes);
