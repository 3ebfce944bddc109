/**
 * What the files of a release are called: `chainsight-VERSION` when CHANGELOG.md begins with that version, and
 * `chainsight-VERSION-unreleased` while there is more in it than that.
 * @throws Error when the version has no section of its own
 */
export function releaseName(version: string, changelog: string): string {
  const sections = [...changelog.matchAll(/^## (\S+)/gm)].map(([, name]) => name);
  if (!sections.includes(version))
    throw new Error(`CHANGELOG.md has no section "## ${version}", which is the version of package.json.`);
  return `chainsight-${version}${sections[0] === version ? '' : '-unreleased'}`;
}
