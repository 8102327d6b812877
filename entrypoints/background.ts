import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '#browser/background/start.ts';

export default defineBackground(startBackground);
