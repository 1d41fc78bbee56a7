"""A capital, a seat of power or a government in, the country that speaks by it out.

Newsrooms let a capital or a palace stand for a government ("Moscow said"); the table lists them as they are used.
"""

from __future__ import annotations

from functools import cache, lru_cache

from twosource.language.places import gazetteer, plain
from twosource.pattern import pattern

# country: capital; seats and houses that speak for its government
SEATS = """
Afghanistan: Kabul|Albania: Tirana|Algeria: Algiers|Angola: Luanda|Argentina: Buenos Aires; Casa Rosada
Armenia: Yerevan|Australia: Canberra|Austria: Vienna|Azerbaijan: Baku|Bahrain: Manama|Bangladesh: Dhaka
Belarus: Minsk|Belgium: Brussels|Bolivia: La Paz|Bosnia and Herzegovina: Sarajevo|Brazil: Brasilia|Bulgaria: Sofia
Cambodia: Phnom Penh|Cameroon: Yaounde|Canada: Ottawa|Chad: N'Djamena|Chile: Santiago|China: Beijing; Zhongnanhai
Colombia: Bogota|Croatia: Zagreb|Cuba: Havana|Cyprus: Nicosia|Czech Republic: Prague|Denmark: Copenhagen
Ecuador: Quito|Egypt: Cairo|Estonia: Tallinn|Ethiopia: Addis Ababa|Finland: Helsinki|France: Paris; Elysee; Quai d'Orsay
Georgia: Tbilisi|Germany: Berlin|Ghana: Accra|Greece: Athens|Hungary: Budapest|Iceland: Reykjavik|India: New Delhi; Delhi
Indonesia: Jakarta|Iran: Tehran|Iraq: Baghdad|Ireland: Dublin|Israel: Jerusalem; Tel Aviv|Italy: Rome; Palazzo Chigi
Japan: Tokyo|Jordan: Amman|Kazakhstan: Astana|Kenya: Nairobi|Kosovo: Pristina|Kuwait: Kuwait City|Kyrgyzstan: Bishkek
Latvia: Riga|Lebanon: Beirut|Libya: Tripoli|Lithuania: Vilnius|Malaysia: Kuala Lumpur; Putrajaya|Mali: Bamako
Mexico: Mexico City|Moldova: Chisinau|Mongolia: Ulaanbaatar|Montenegro: Podgorica|Morocco: Rabat|Myanmar: Naypyidaw
Nepal: Kathmandu|Netherlands: The Hague|New Zealand: Wellington|Niger: Niamey|Nigeria: Abuja|North Korea: Pyongyang
North Macedonia: Skopje|Norway: Oslo|Oman: Muscat|Pakistan: Islamabad; Rawalpindi|Peru: Lima|Philippines: Manila; Malacanang
Poland: Warsaw|Portugal: Lisbon|Qatar: Doha|Romania: Bucharest|Russia: Moscow; Kremlin|Rwanda: Kigali
Saudi Arabia: Riyadh|Senegal: Dakar|Serbia: Belgrade|Singapore:|Slovakia: Bratislava|Slovenia: Ljubljana|Somalia: Mogadishu
South Africa: Pretoria|South Korea: Seoul; Blue House|South Sudan: Juba|Spain: Madrid|Sri Lanka: Colombo|Sudan: Khartoum
Sweden: Stockholm|Switzerland: Bern|Syria: Damascus|Taiwan: Taipei|Tajikistan: Dushanbe|Tanzania: Dodoma|Thailand: Bangkok
Tunisia: Tunis|Turkey: Ankara|Turkmenistan: Ashgabat|Uganda: Kampala|Ukraine: Kyiv; Kiev
United Arab Emirates: Abu Dhabi|United Kingdom: London; Downing Street; Whitehall; Number 10; No 10; No. 10
United States: Washington; White House|Uruguay: Montevideo|Uzbekistan: Tashkent|Venezuela: Caracas|Vietnam: Hanoi
Yemen: Sanaa|Zambia: Lusaka|Zimbabwe: Harare
"""
_GOVERNMENT = pattern(
    r"^(?:the )?(?:government of (?:the )?(.+)|(.+?)(?:'s)? (?:government|authorities|administration|leadership|side|regime))$"
)
_RULING = (" government", " authorities", " administration", " leadership", " side", " regime")


@cache
def _speaking() -> dict[str, str]:
    found = {}
    for row in SEATS.strip().replace("|", "\n").split("\n"):
        country, seats = row.split(":")
        for name in (country, *filter(None, (s.strip() for s in seats.split(";")))):
            found[plain(name)] = country
    return found


@lru_cache(maxsize=4096)
def actor(name: str) -> str | None:
    """The country whose government a name stands for: "the Kremlin", "Moscow" and "the Russian government"."""
    words = plain(" ".join(name.split())).replace("’", "'")
    bare = words.removeprefix("the ")
    if country := _speaking().get(bare):
        return country
    told = words.endswith(_RULING) or "government of " in words
    if told and (match := _GOVERNMENT.match(words)):
        inner = match.group(1) or match.group(2).removeprefix("the ")
        return _speaking().get(inner) or _country(inner)
    return _country(bare) if bare not in gazetteer().people else None


def actor_adjective(word: str) -> str | None:
    """The country of a people's name or of a country's own in the genitive: "ukrainian", "iran"."""
    return _country(word)


def _country(name: str) -> str | None:
    """A country by its own name or its people's ("Russian"), no place inside it."""
    place = gazetteer().place(name)
    return place if place is not None and not gazetteer().around(place) - {place} else None
