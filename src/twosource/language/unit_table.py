"""The units of measure, one a line; a table and nothing else.

Columns: canonical name | dimension | base unit | how many of the base unit | other names | symbols.
Names are matched in any case, with their regular plural; symbols exactly as they stand here. A symbol that
begins with "~" counts only where it touches its digits ("70F"), one with "?" needs a context besides.
Factors: the International System (BIPM), US and imperial measures after NIST Handbook 44; a month is 30.4375
days, a year 365.25; a "ton" stands between the short ton and the long ton and is taken as a tonne.
"""

from __future__ import annotations

from twosource.annotation import Final

UNITS: Final = """
millimetre | length | metre | 0.001 | millimeter | mm
centimetre | length | metre | 0.01 | centimeter | cm
decimetre | length | metre | 0.1 | decimeter | dm
metre | length | metre | 1 | meter | ?m, M.
kilometre | length | metre | 1000 | kilometer, kilometres, klick | km, kms, KM, Km
micrometre | length | metre | 0.000001 | micrometer, micron | μm, µm
nanometre | length | metre | 0.000000001 | nanometer | nm
inch | length | metre | 0.0254 | inches | ~in
picometre | length | metre | 0.000000000001 | picometer |
foot | length | metre | 0.3048 | feet | ft, ft.
yard | length | metre | 0.9144 | | yd, yds
mile | length | metre | 1609.344 | | mi
nautical mile | length | metre | 1852 | | nmi
light year | length | metre | 9460730472580800 | light-year |
astronomical unit | length | metre | 149597870700 | |
furlong | length | metre | 201.168 | |
fathom | length | metre | 1.8288 | |
square millimetre | area | square metre | 0.000001 | square millimeter | mm2, mm²
square centimetre | area | square metre | 0.0001 | square centimeter, sq centimetre, sq cm | cm2, cm²
square metre | area | square metre | 1 | square meter, sq metre, sq meter, sq m, sq. m, sqm | m2, m²
square kilometre | area | square metre | 1000000 | square kilometer, sq kilometre, sq kilometer, sq km, sq. km | km2, km², sqkm
square inch | area | square metre | 0.00064516 | square inches, sq inch, sq in |
square foot | area | square metre | 0.09290304 | square feet, sq foot, sq feet, sq ft, sq. ft, sqft | ft2, ft²
square yard | area | square metre | 0.83612736 | sq yard, sq yd |
square mile | area | square metre | 2589988.110336 | sq mile, sq mi, sq. mi |
hectare | area | square metre | 10000 | | ha
acre | area | square metre | 4046.8564224 | |
millilitre | volume | litre | 0.001 | milliliter | ml, mL
centilitre | volume | litre | 0.01 | centiliter | cl
decilitre | volume | litre | 0.1 | deciliter | dl
litre | volume | litre | 1 | liter | ~l, ~L, ltr
hectolitre | volume | litre | 100 | hectoliter | hl
cubic centimetre | volume | litre | 0.001 | cubic centimeter | cc, cm3, cm³
cubic metre | volume | litre | 1000 | cubic meter, cu m | m3, m³
cubic kilometre | volume | litre | 1000000000000 | cubic kilometer | km3, km³
cubic inch | volume | litre | 0.016387064 | cubic inches |
cubic foot | volume | litre | 28.316846592 | cubic feet, cu ft | ft3
cubic yard | volume | litre | 764.554857984 | |
cubic mile | volume | litre | 4168181825440.579584 | |
gallon | volume | litre | 3.785411784 | | gal
quart | volume | litre | 0.946352946 | |
pint | volume | litre | 0.473176473 | |
fluid ounce | volume | litre | 0.0295735295625 | | fl oz
tablespoon | volume | litre | 0.01478676478125 | | tbsp
teaspoon | volume | litre | 0.00492892159375 | | tsp
cup | volume | litre | 0.2365882365 | |
barrel | volume | litre | 158.987294928 | | bbl, bbls
bushel | volume | litre | 35.23907016688 | |
acre-foot | volume | litre | 1233481.83754752 | acre-feet |
nanogram | mass | gram | 0.000000001 | nanogramme | ng
microgram | mass | gram | 0.000001 | microgramme | μg, µg, mcg
milligram | mass | gram | 0.001 | milligramme | mg
gram | mass | gram | 1 | gramme | ~g, gm, gms
kilogram | mass | gram | 1000 | kilogramme, kilo | kg, kgs, Kg, KG
tonne | mass | gram | 1000000 | metric ton, metric tonne | ~t
ton | mass | gram | 1000000 | |
short ton | mass | gram | 907184.74 | |
long ton | mass | gram | 1016046.9088 | |
kilotonne | mass | gram | 1000000000 | kiloton | kt
megatonne | mass | gram | 1000000000000 | megaton | Mt
gigatonne | mass | gram | 1000000000000000 | gigaton | Gt
ounce | mass | gram | 28.349523125 | | oz
troy ounce | mass | gram | 31.1034768 | |
pound | mass | gram | 453.59237 | | lb, lbs
stone | mass | gram | 6350.29318 | | ~st
carat | mass | gram | 0.2 | | ct
dram | mass | gram | 1.7718451953125 | |
metre per second | speed | metre per second | 1 | meter per second, meters per second, metres per second | m/s
kilometre per second | speed | metre per second | 1000 | kilometer per second, kilometers per second, kilometres per second | km/s
kilometre per hour | speed | metre per second | 0.2777777777777777777777777778 | kilometer per hour, kilometers per hour, kilometres per hour, kilometres an hour, kilometers an hour, km an hour | km/h, km/hr, kph, kmh, kmph, kmh-1, KPH, KMH
mile per hour | speed | metre per second | 0.44704 | miles per hour, miles an hour, mile an hour | mph, m.p.h., MPH, mi/h
foot per second | speed | metre per second | 0.3048 | feet per second | ft/s
knot | speed | metre per second | 0.5144444444444444444444444444 | | kn, kts
degree Celsius | temperature | kelvin | 1 | degrees celsius, celsius, degrees centigrade, degree centigrade, centigrade, degree c, degrees c, deg celsius, deg c, celcius, degree celcius, degrees celcius | °C, ° C, ° Celsius, degC, ℃, ~C°, ?C
degree Fahrenheit | temperature | kelvin | 0.5555555555555555555555555556 | degrees fahrenheit, fahrenheit, degree f, degrees f, deg fahrenheit, deg f, farenheit, degrees farenheit | °F, ° F, ° Fahrenheit, degF, ℉, ?F
kelvin | temperature | kelvin | 1 | degrees kelvin | ~K
radian | angle | degree | 57.29577951308232 | | ~rad
degree | angle | degree | 1 | deg | °, deg.
nanosecond | duration | second | 0.000000001 | | ns
microsecond | duration | second | 0.000001 | | μs, µs
millisecond | duration | second | 0.001 | | ms
second | duration | second | 1 | | sec, secs, sec.
minute | duration | second | 60 | | min, mins, min.
hour | duration | second | 3600 | | hr, hrs, hr., hrs., ?h
day | duration | second | 86400 | |
week | duration | second | 604800 | | wk, wks
fortnight | duration | second | 1209600 | |
month | duration | second | 2629800 | | mos
year | duration | second | 31557600 | | yr, yrs, yr.
decade | duration | second | 315576000 | |
century | duration | second | 3155760000 | centuries |
millennium | duration | second | 31557600000 | millennia, millenniums |
joule | energy | joule | 1 | | ~J
kilojoule | energy | joule | 1000 | | kJ
megajoule | energy | joule | 1000000 | | MJ
calorie | energy | kilocalorie | 1 | | cal
kilocalorie | energy | kilocalorie | 1 | | kcal
gigajoule | energy | joule | 1000000000 | | GJ
British thermal unit | energy | joule | 1055.05585262 | btu | BTU, Btu
therm | energy | joule | 105505585.262 | |
watt-hour | energy | joule | 3600 | watt hour | Wh
kilowatt-hour | energy | joule | 3600000 | kilowatt hour | kWh, KWh, kwh
megawatt-hour | energy | joule | 3600000000 | megawatt hour | MWh
gigawatt-hour | energy | joule | 3600000000000 | gigawatt hour | GWh
terawatt-hour | energy | joule | 3600000000000000 | terawatt hour | TWh
watt | power | watt | 1 | | ~W
kilowatt | power | watt | 1000 | | kW, KW
megawatt | power | watt | 1000000 | | MW
gigawatt | power | watt | 1000000000 | | GW
terawatt | power | watt | 1000000000000 | | TW
horsepower | power | watt | 745.69987158227022 | brake horsepower | hp, bhp, HP, hp.
bit | data | byte | 0.125 | |
kilobit | data | byte | 125 | | kbit
megabit | data | byte | 125000 | | Mbit, Mb
gigabit | data | byte | 125000000 | | Gbit, Gb
byte | data | byte | 1 | |
kilobyte | data | byte | 1000 | | KB, kB
megabyte | data | byte | 1000000 | | MB
gigabyte | data | byte | 1000000000 | gig | GB
terabyte | data | byte | 1000000000000 | | TB
petabyte | data | byte | 1000000000000000 | | PB
exabyte | data | byte | 1000000000000000000 | | EB
zettabyte | data | byte | 1000000000000000000000 | | ZB
kilobit per second | data rate | bit per second | 1000 | | kbps, Kbps, kbit/s
megabit per second | data rate | bit per second | 1000000 | | Mbps, mbps, Mbit/s
gigabit per second | data rate | bit per second | 1000000000 | | Gbps, gbps, Gbit/s
terabit per second | data rate | bit per second | 1000000000000 | | Tbps, Tbit/s
hertz | frequency | hertz | 1 | | Hz, HZ, hz
kilohertz | frequency | hertz | 1000 | | kHz, KHz, khz
megahertz | frequency | hertz | 1000000 | | MHz, mhz, Mhz
gigahertz | frequency | hertz | 1000000000 | | GHz, ghz, Ghz
revolution per minute | frequency | hertz | 0.0166666666666666666666666667 | revolutions per minute | rpm
volt | voltage | volt | 1 | | ~V
kilovolt | voltage | volt | 1000 | | kV
ampere | current | ampere | 1 | amp |
milliampere hour | charge | ampere hour | 0.001 | milliamp hour, milliamp-hour, milliampere-hour | mAh
ampere hour | charge | ampere hour | 1 | amp hour, amp-hour, ampere-hour | Ah
pascal | pressure | pascal | 1 | | Pa
hectopascal | pressure | pascal | 100 | | hPa
kilopascal | pressure | pascal | 1000 | | kPa
megapascal | pressure | pascal | 1000000 | | MPa
millibar | pressure | pascal | 100 | | mbar, mb
pound per square inch | pressure | pascal | 6894.757293168 | pounds per square inch | psi, PSI
kilopound per square inch | pressure | pascal | 6894757.293168 | | ksi
newton | force | newton | 1 | | ~N
kilonewton | force | newton | 1000 | | kN
meganewton | force | newton | 1000000 | | MN
newton metre | torque | newton metre | 1 | newton meter, newton-metre, newton-meter | Nm
foot pound-force | torque | newton metre | 1.3558179483314004 | pound-foot, pound-feet, pound feet, foot-pound, foot pound | lb-ft, lb ft, ft-lb, lbft
decibel | sound | decibel | 1 | | dB
part per million | concentration | part per million | 1 | parts per million | ppm
part per billion | concentration | part per million | 0.001 | parts per billion | ppb
microgram per cubic metre | concentration | microgram per cubic metre | 1 | micrograms per cubic meter, micrograms per cubic metre | μg/m3, µg/m3
point per game | rate | point per game | 1 | points per game | ppg
rebound per game | rate | rebound per game | 1 | rebounds per game | rpg
assist per game | rate | assist per game | 1 | assists per game | apg
mile per gallon | fuel economy | mile per gallon | 1 | miles per gallon | mpg
barrel per day | flow | barrel per day | 1 | | bpd, b/d
cubic metre per second | flow | barrel per day | 543439.650565334 | cubic meter per second, cubic metres per second, cubic meters per second, cumec | m3/s, m³/s
cubic foot per second | flow | barrel per day | 15388.497217069 | cubic feet per second, cusec |
sievert | radiation dose | sievert | 1 | | Sv
millisievert | radiation dose | sievert | 0.001 | | mSv
microsievert | radiation dose | sievert | 0.000001 | | μSv, µSv
becquerel | radioactivity | becquerel | 1 | | Bq
terabecquerel | radioactivity | becquerel | 1000000000000 | | TBq
percent | percent | percent | 1 | per cent, percents, percentage | %, pct, pct., ~pc, ％
percentage point | percent | percentage point | 1 | pp, pps, percent point, ppt | ppts
basis point | percent | percentage point | 0.01 | | bps, bp, bpts
"""
