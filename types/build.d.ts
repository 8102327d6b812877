/** True in the e2e build only: open shadow root, loopback enabled from the start. */
declare const __E2E__: boolean;
