export default async function c() {}
