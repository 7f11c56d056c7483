/**
 * Peoples, nations without a state of their own, and religious communities that act and are acted upon in the news.
 * Left out are peoples that are called as their state is (the list of states has their adjectives), the world's large
 * religions, and names that are given names or everyday words as well. Names and where they chiefly live are general
 * reference knowledge, as encyclopedias give them. Ids follow from the names.
 * A line: people | adjective and names of its members | state where most of them live (empty for what spans several).
 */
export const PEOPLES = `
Kurds|Kurdish;Kurd|
Yazidis|Yazidi;Yezidi;Yezidis;Yazidi Kurds|iraq
Sunnis|Sunni;Sunni Arab;Sunni Arabs;Sunni Muslims;Sunni Muslim|
Shiites|Shiite;Shi'ite;Shi'ites;Shia;Shi'a;Shias;Shia Muslims;Shia Muslim;Shiite Muslims;Shi'ite Muslims|
Alawites|Alawite;Alawi|syria
Druze||
Ismailis|Ismaili|
Copts|Coptic|egypt
Maronites|Maronite|lebanon
Chaldeans|Chaldean|iraq
Arabs||
Bedouins|Bedouin|
Berbers|Berber;Amazigh|
Tuaregs|Tuareg|
Fulani|Fulanis|
Hausa||nigeria
Yoruba|Yorubas|nigeria
Igbo|Igbos|nigeria
Oromo|Oromos|ethiopia
Amharas||ethiopia
Tigrayans|Tigrayan|ethiopia
Masalit||sudan
Zaghawa||sudan
Dinka||south-sudan
Nuer||south-sudan
Hutus|Hutu|
Tutsis|Tutsi|
Maasai|Masai|
Zulus|Zulu|south-africa
Xhosa||south-africa
Afrikaners|Afrikaner|south-africa
Pashtuns|Pashtun;Pushtun|
Hazaras|Hazara|afghanistan
Baloch|Baluch|
Sindhis|Sindhi|pakistan
Punjabis|Punjabi|
Kashmiris|Kashmiri|
Tamils|Tamil|
Sinhalese||sri-lanka
Bengalis|Bengali|
Ahmadis|Ahmadi;Ahmadiyya|
Rohingyas|Rohingya|myanmar
Kachins||myanmar
Hmong||
Uyghurs|Uyghur;Uighur;Uighurs|china
Tibetans|Tibetan|china
Moros||philippines
Chechens|Chechen|russia
Ingush||russia
Dagestanis|Dagestani|russia
Tatars|Tatar|russia
Crimean Tatars|Crimean Tatar|ukraine
Bashkirs|Bashkir|russia
Buryats|Buryat|russia
Circassians|Circassian|russia
Ossetians|Ossetian;South Ossetian;South Ossetians|
Abkhazians|Abkhazian;Abkhaz;Abkhazians|georgia
Gagauz||moldova
Catalans|Catalan|spain
Basques|Basque|spain
Corsicans|Corsican|france
Flemings|Flemish|belgium
Walloons|Walloon|belgium
Bosniaks|Bosniak|
Inuit||
Maori|Māori;Maoris|new-zealand
Mapuche|Mapuches|
Quechua||
Aymara||
Navajo||united-states
Cherokee||united-states
`;
