/** A card's face: HTML that scripts/generate-course.ts made of our own content/, never of anything a learner typed. */
export function Face({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, rendered at generate time
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
