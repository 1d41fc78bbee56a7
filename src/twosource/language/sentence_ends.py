"""The words that decide whether a full stop ends a sentence; tables and nothing else."""

from __future__ import annotations

from twosource.language.wordlist import words

# Titles and the like, which always stand before a name or number.
NEVER_LAST = words(
    """
    mr mrs ms mx dr prof rev fr hon pres gov sen rep amb gen adm maj col capt cmdr cpl sgt lt pvt pfc brig cdr cmdt comdr
    insp supt det atty mgr msgr st ste mt ft sr. dir sec supt vs viz cf eg ie al fig figs vol pp nos art sect ph approx
    messrs mme mlle mons sra srta dra gens sens reps govs drs profs revs bros ave blvd rd rs tk rp dh dhs
    """
) - {"ave", "blvd", "rd", "sr."}

# Abbreviations that may also stand last; then a word follows that opens sentences.
MAY_BE_LAST = words(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc corp co ltd llc plc bros jr sr esq etc no est dept univ assn ave blvd rd hwy bldg
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ont que alta sask min max hr hrs sq ed eds
    """
)

# Words that open sentences far more often than they go on with a name behind an abbreviation.
OPENERS = words(
    """
    the a an this that these those it its he she they we i you his her their our my your there here what who when where
    why how which if but and or so yet nor for in on at by with from to of as after before since while although though
    because during under over between among about according despite until unless once both each some many most more all
    no not one two three four five six several another other others such even still also however meanwhile now then
    today yesterday tomorrow earlier later last next officials police authorities witnesses residents people
    experts critics analysts investigators rescuers soldiers troops nearly at
    """
)
