/** A reporter for @web/test-runner whose last line is "N passed, N failed". */
export function closingLine() {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = testsOf(session.testResults).filter((test) => !test.skipped);
        const good = tests.filter((test) => test.passed).length;
        passed += good;
        failed += tests.length - good;
        // A file that crashed on import, or timed out, ran no test to the end: it counts as one.
        if (!session.passed && good === tests.length) failed += 1;
      }
      console.log(`\n${passed} passed, ${failed} failed`);
    },
  };
}

function testsOf(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];
}
