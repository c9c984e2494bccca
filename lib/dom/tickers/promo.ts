/** What headlines say that sell something. Each seen in the mission page, or in shops' campaigns. */
const PROMO =
  /(?:11\.11|双11|雙11|双十一|雙十一|6\.?18|12\.12|双12|年货节|年貨節|黑五|99划算节)|(?:直降|立减|立減|满减|滿減|补贴|補貼|优惠|優惠|领券|領券|秒杀|秒殺|抢购|搶購|特价|特價|包邮|促销|促銷|大促|降价|清仓|放价|放價|好价|到手价|限时|限時|折扣|钜惠|福利)|\d(?:\.\d)?折|\d元起|[仅低]至?\d+元/u;

/** Whether a headline sells something. */
export function isPromo(headline: string): boolean {
  return PROMO.test(headline);
}
