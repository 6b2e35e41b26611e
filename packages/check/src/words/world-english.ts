/** Words that English has taken in where it is spoken, and that its dictionaries often lack: New Zealand, South Africa, India, Ireland and others. */
export const worldEnglish: ReadonlySet<string> = new Set(
  `marae hui whanau whānau iwi hapu hapū kaupapa mahi korero kōrero aroha haka powhiri pōwhiri koha kura kohanga kōhanga kaumatua kaumātua pakeha pākehā tikanga waiata
  bakkie bakkies braai braais biltong veld kraal stoep indaba indabas lekker ubuntu spaza spazas kopje kopjes gogo gogos tata muti kwaito matric township
  crore crores lakh lakhs jugaad dhaba dhabas tiffin mela melas chai dosa dosas masala panchayat anganwadi puja pooja namaste dupatta
  taoiseach craic gaeltacht ceili céilí camogie garda gardaí cwtch eisteddfod hwyl ceilidh ceilidhs loch lochs glen kirk bairn bairns burn wynd
  matatu matatus boda bodas shamba shambas duka dukas jua kali harambee chama chamas danfo okada suya jollof garri
  barrio fiesta tapas bodega mercado plaza bento izakaya onsen kaizen kanban hawker kopitiam kampung barangay jeepney sari-sari
  shul kibbutz moshav shabbat halal mosque iftar souk wadi majlis ramadan`
    .trim()
    .split(/\s+/),
);
