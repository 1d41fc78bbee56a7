"""The currencies, one a line; a table and nothing else.

Columns: ISO 4217 code | names, in the singular | signs before the number. A name that several currencies
share stands in AMBIGUOUS, under the words that tell which is meant ("Mexican peso"); alone it stays
ambiguous and is its own unit ("peso"), except where one currency is what English news means by it.
"""

from __future__ import annotations

from twosource.annotation import Final

CURRENCIES: Final = """
USD | dollar, us dollar, u.s. dollar, american dollar, greenback, buck | $, US$, USD$, U.S.$, U.S$
EUR | euro | €, €
GBP | pound sterling, british pound, quid, sterling | £, £, UK£, GB£
JPY | yen, japanese yen | ¥, JP¥, ￥
CNY | yuan, chinese yuan, renminbi, rmb, kuai | CN¥, RMB, 元
INR | indian rupee | ₹, Rs, ₨, INR
AUD | australian dollar, aussie dollar | A$, AU$, AUD$
CAD | canadian dollar, loonie | C$, CA$, CAD$, CDN$, Can$
NZD | new zealand dollar, kiwi dollar | NZ$, NZD$
HKD | hong kong dollar | HK$, HKD$
SGD | singapore dollar, singaporean dollar | S$, SG$, SGD$
TWD | taiwan dollar, new taiwan dollar | NT$, NTD$
BRL | brazilian real, reais | R$
MXN | mexican peso | MX$, Mex$, MXN$
ARS | argentine peso, argentinian peso | AR$
CLP | chilean peso | CLP$
COP | colombian peso | COL$
CUP | cuban peso |
PHP | philippine peso | ₱, Php
UYU | uruguayan peso |
CHF | swiss franc, franc | CHF, SFr
XOF | cfa franc, west african franc | CFA, FCFA
SEK | swedish krona, swedish kronor, swedish crown |
NOK | norwegian krone, norwegian kroner, norwegian crown |
DKK | danish krone, danish kroner, danish crown |
ISK | icelandic krona, icelandic kronur, icelandic crown |
CZK | czech koruna, koruna, czech crown | Kč
SKK | slovak koruna, slovak crown |
EEK | estonian kroon, kroon, estonian crown |
PLN | zloty, polish zloty |
HUF | forint, hungarian forint |
RON | leu, lei, romanian leu |
BGN | lev, bulgarian lev |
RSD | serbian dinar |
RUB | ruble, rouble, russian ruble, russian rouble | ₽, RUB
UAH | hryvnia, hryvnias, hryvnya, ukrainian hryvnia | ₴
BYN | belarusian ruble, belarusian rouble |
KZT | tenge | ₸
GEL | lari | ₾
AMD | armenian dram | ֏
AZN | manat, azerbaijani manat | ₼
UZS | uzbek som |
TRY | turkish lira, lira | ₺, TL
ILS | shekel, israeli shekel, new israeli shekel, israeli new shekel | ₪, NIS
IRR | rial, iranian rial |
SAR | riyal, saudi riyal | SR
QAR | qatari riyal | QR
AED | dirham, uae dirham, emirati dirham | Dh, Dhs
MAD | moroccan dirham |
KWD | kuwaiti dinar | KD
BHD | bahraini dinar | BD
IQD | iraqi dinar |
JOD | jordanian dinar | JD
LYD | libyan dinar |
TND | tunisian dinar |
DZD | algerian dinar |
LBP | lebanese pound, lebanese lira |
SYP | syrian pound, syrian lira |
EGP | egyptian pound | LE, E£
SDG | sudanese pound |
SSP | south sudanese pound |
PKR | pakistani rupee, pakistan rupee | PKR, PKRs
LKR | sri lankan rupee | LKR
NPR | nepali rupee, nepalese rupee | NPR
BDT | taka, bangladeshi taka | ৳, Tk
AFN | afghani, afghanis | ؋
IDR | rupiah, indonesian rupiah | Rp
MYR | ringgit, malaysian ringgit | RM
THB | baht, thai baht | ฿
VND | dong, vietnamese dong | ₫
KRW | south korean won, korean won, won | ₩
KPW | north korean won |
MMK | kyat |
KHR | riel | ៛
LAK | kip | ₭
MNT | tugrik | ₮
ZAR | rand, south african rand | ZAR
NGN | naira, nigerian naira | ₦
GHS | cedi, ghanaian cedi | ₵, GH¢, GHS
KES | kenyan shilling | KSh, Ksh, Sh, KES
UGX | ugandan shilling | UGX, USh, Ush
TZS | tanzanian shilling | TZS, TSh
ETB | birr, ethiopian birr |
ZMW | kwacha, zambian kwacha |
ZWL | zimbabwean dollar, zimbabwe dollar | Z$
NAD | namibian dollar, namibia dollar | N$
BWP | pula |
MWK | malawian kwacha |
MZN | metical, meticais |
GMD | dalasi |
LRD | liberian dollar |
RWF | rwandan franc, rwanda franc |
BIF | burundian franc |
CDF | congolese franc |
GNF | guinean franc |
XAF | central african cfa franc |
MUR | mauritian rupee |
SCR | seychelles rupee |
SZL | lilangeni, emalangeni |
LSL | loti, maloti |
ERN | nakfa |
SOS | somali shilling |
DJF | djiboutian franc |
AOA | angolan kwanza, kwanza |
VES | venezuelan bolivar, bolivar |
PEN | peruvian sol |
BOB | boliviano |
PYG | guarani | ₲
CRC | costa rican colon | ₡
JMD | jamaican dollar | J$
TTD | trinidad and tobago dollar | TT$
XCD | eastern caribbean dollar | EC$
BBD | barbadian dollar, barbados dollar | BDS$, Bds$
BSD | bahamian dollar |
BZD | belize dollar | BZ$
GYD | guyanese dollar, guyana dollar | GY$
DOP | dominican peso | RD$
HTG | gourde |
GTQ | quetzal |
HNL | lempira |
BND | brunei dollar |
MOP | macanese pataca, pataca | MOP$
MVR | rufiyaa |
BTN | ngultrum |
KGS | kyrgyz som |
TJS | somoni |
TMT | turkmen manat |
MDL | moldovan leu |
MKD | macedonian denar, denar |
YER | yemeni rial |
OMR | omani rial |
FJD | fijian dollar |
PGK | kina |
DEM | deutsche mark, deutschmark, german mark |
FRF | french franc |
BEF | belgian franc |
ITL | italian lira, italian lire |
ESP | peseta, pesetas |
NLG | guilder, dutch guilder |
FIM | markka, finnish markka |
GRD | drachma, greek drachma |
HRK | kuna, croatian kuna |
BTC | bitcoin | ₿, BTC
"""

# Shared by several currencies; alone they name none.
AMBIGUOUS: Final = (
    "peso",
    "krona",
    "krone",
    "kroner",
    "kronor",
    "crown",
    "dinar",
    "shilling",
    "rupee",
    "bolivar",
)

# English news without a country means these.
DEFAULTS: Final[dict[str, str]] = {"rupee": "INR"}

# Hundredths, which keep their own name: the whole currency is not said.
SUBUNITS: Final[dict[str, str]] = {
    "cent": "cent",
    "cents": "cent",
    "¢": "cent",
    "penny": "penny",
    "pence": "penny",
    "pennies": "penny",
    "kopeck": "kopeck",
    "kopecks": "kopeck",
    "paise": "paisa",
    "paisa": "paisa",
    "centavos": "centavo",
    "satoshi": "satoshi",
    "satoshis": "satoshi",
}
