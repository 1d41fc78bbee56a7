"""The language of a text: other languages are named, English of every kind is not."""

from __future__ import annotations

import pytest

from twosource.language.tongue import other_language

OTHERS = {
    "de": "Bei einem Sturm sind in der Hafenstadt zwölf Menschen ums Leben gekommen, wie die Küstenwache am Montag mitteilte. Der Wind deckte die Dächer von dreihundert Häusern ab, und der Strom fiel in einem Teil der Stadt aus.",
    "fr": "Douze personnes ont été tuées lundi dans la ville portuaire par une tempête, ont annoncé les autorités. Le vent a arraché les toits de trois cents maisons et le courant a été coupé dans une partie de la ville.",
    "es": "Doce personas murieron el lunes en la ciudad portuaria por una tormenta, según informó la guardia costera. El viento arrancó los techos de trescientas casas y la luz se cortó en una parte de la ciudad, que espera ayuda.",
    "pt": "Doze pessoas morreram na segunda-feira na cidade por causa de uma tempestade, informou a guarda costeira. O vento arrancou os telhados de trezentas casas e a luz foi cortada em uma parte da cidade, que não tem água.",
    "it": "Dodici persone sono morte lunedì nella città a causa di una tempesta, ha detto la guardia costiera. Il vento ha strappato i tetti di trecento case e la corrente è stata interrotta in una parte della città.",
    "nl": "Bij een storm zijn maandag in de havenstad twaalf mensen om het leven gekomen, zegt de kustwacht. De wind blies de daken van driehonderd huizen en de stroom is uitgevallen in een deel van de stad.",
    "sv": "Tolv personer har omkommit i en storm i hamnstaden, säger kustbevakningen på måndagen. Vinden slet taken av tre hundra hus och strömmen är borta i en del av staden, som inte har fått hjälp än.",
    "pl": "Dwanaście osób zginęło w poniedziałek w mieście portowym na skutek burzy, jak podała straż. Wiatr zerwał dachy z trzystu domów i nie ma prądu w części miasta, a jego mieszkańcy czekają na pomoc, która nie przyszła.",
    "cs": "Dvanáct lidí zemřelo v pondělí při bouři v přístavním městě, jak uvedla pobřežní stráž. Vítr strhl střechy ze tří set domů a proud nejde v části města, která je bez vody a čeká na pomoc od vlády.",
    "tr": "Liman kentinde çıkan fırtınada on iki kişi hayatını kaybetti ve kırk kişi yaralandı, sahil güvenlik bunu pazartesi günü duyurdu. Rüzgar üç yüz evin çatısını uçurdu ve bir mahalle elektriksiz kaldı, bu da çok büyük bir sorun oldu.",
    "id": "Dua belas orang tewas dalam badai di kota pelabuhan itu pada hari Senin, kata penjaga pantai. Angin merobek atap dari tiga ratus rumah dan listrik padam di sebagian kota yang tidak mendapat bantuan dari pemerintah.",
    "fi": "Kaksitoista ihmistä kuoli maanantaina myrskyssä satamakaupungissa, kertoi rannikkovartiosto. Tuuli vei katot kolmesta sadasta talosta ja sähköt ovat poikki osassa kaupunkia, joka ei ole vielä saanut apua, mutta se on tulossa, niin kuin on luvattu.",
    "hu": "Tizenkét ember meghalt hétfőn a kikötővárosban egy viharban, közölte a parti őrség. A szél háromszáz ház tetejét vitte el, és nincs áram a város egy részében, de már úton van a segítség, és az is lehet, hogy holnap ott lesz.",
    "Cyrillic": "Двенадцать человек погибли в понедельник во время шторма в портовом городе, сообщила береговая охрана.",
    "Greek": "Δώδεκα άνθρωποι σκοτώθηκαν τη Δευτέρα από καταιγίδα στην πόλη, ανακοίνωσε η ακτοφυλακή.",
    "Arabic": "قتل اثنا عشر شخصا يوم الاثنين في عاصفة ضربت المدينة الساحلية حسب خفر السواحل",
    "Hebrew": "שנים עשר בני אדם נהרגו ביום שני בסערה בעיר הנמל כך מסר משמר החופים",
    "Devanagari": "तटरक्षक बल ने कहा कि सोमवार को बंदरगाह शहर में आए तूफान में बारह लोगों की मौत हो गई",
    "Chinese": "海岸警卫队表示,星期一港口城市遭遇风暴,造成十二人死亡,四十人受伤,三百座房屋受损,部分地区停电",
    "Japanese": "沿岸警備隊によると、月曜日に港町を襲った嵐で十二人が死亡し、四十人がけがをしたということです。",
    "Korean": "해안 경비대는 월요일 항구 도시를 강타한 폭풍으로 열두 명이 숨지고 마흔 명이 다쳤다고 밝혔다",
}

ENGLISH = (
    "Twelve people were killed on Monday when a storm hit the port, the coast guard said. " * 3,
    "ISLAMABAD: Five lakh rupees and two crore bags of wheat were sanctioned, said Chaudhry Nisar Ali Khan. "
    * 2,
    "Goals: Müller 12, 45; Özil 60; de la Cruz 77; van der Berg 81; dos Santos 90; di María 92. " * 4,
    'President Emmanuel Macron told Le Monde in an interview that "la France est en guerre", and that he would act. '
    * 2,
    "Apples 12 pears 14 plums 9 cherries 3 quinces 4 figs 7 dates 8 nuts 11 limes 6 melons 2 grapes 5 kiwis 9 "
    "lemons 10 oranges 11 bananas 12 berries 3 currants 4 peaches 6 apricots 8 mangoes 2 papayas 1 guavas 9 lychees 2",
    "The word Бахмут is a name, said the army.",
    "No.",
    "",
    "12 34 56",
    "Der Sturm war stark.",
)


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_named(language: str) -> None:
    assert other_language(OTHERS[language]) == language


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_what_is_in_doubt_is_kept(text: str) -> None:
    assert other_language(text) is None
