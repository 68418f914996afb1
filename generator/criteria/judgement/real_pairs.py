"""Pairs of real English words that one slip of typing turns into each other.

In: nothing. Out: `PAIRS`, read by `slips` only when a slip is in question. Never: rules (inflected forms are found by
`slips`: "tails/trails" follows from "tail/trail").

Made from the SCOWL word lists (Kevin Atkinson's Spell Checker Oriented Word Lists, copyright 2000-2011 by Kevin
Atkinson, see NOTICE; the size that Debian ships as "wamerican" and "wbritish"): all words of five letters or more, in
the folded spelling, that differ by two swapped neighbours or by one letter inside, with the same first and last
letter. Pairs that only an ending sets apart from a listed pair are left out.
"""

PAIRS = frozenset(
    """
abased/abashed abases/abashes abashing/abasing abided/aided abides/aides abiding/aiding abridgement/abridgment
abusers/abuses accouterments/accoutrements accursed/accused accusers/accuses acetic/ascetic ached/arched
aches/arches achievers/achieves aching/acing aching/arching acing/acting acing/arcing action/auction added/addend
added/addled addiction/addition addictive/additive adding/addling addressees/addresses admirers/admires
adored/adorned adoring/adorning adventurers/adventures adventures/adventuress adverse/averse advert/avert
advertizers/advertizes adware/aware aesthetic/anesthetic ageings/agings ageism/agism agonies/agonizes aground/around
aides/asides airliners/airlines albums/alums aliened/alined aliening/alining aliens/alines alight/alright
aligned/alined aligning/alining aline/alpine alkalies/alkalis allaying/allying alloying/allying almanacks/almanacs
alright/aright alteration/altercation alteration/alternation ameba/amoeba amebae/amoebae amebic/amoebic
amenable/amendable amiability/amicability amiable/amicable amour/armour amphitheaters/amphitheatres ample/ampule
amplifiers/amplifies ampoule/ampule ampules/ampuls analyzers/analyzes angels/angles anger/angler anglers/angles
anions/anons ankles/anklets annals/anneals annals/annuals announcers/announces annual/annul another/anther
anted/anteed anthologies/anthologizes antics/antis apologies/apologizes appal/appall appal/appeal appeasers/appeases
apples/applies appraize/apprize appraizers/appraizes arbor/arbour arced/arched arced/arcked
archaeological/archeological archaeologist/archeologist archaeology/archeology archers/arches arching/arcing
archipelagoes/archipelagos arcing/arcking ardor/ardour areas/arenas arises/arses armful/armsful armor/armour
armrest/arrest arose/arouse arrangers/arranges arthritics/arthritis artier/artsier artiest/artist artiest/artsiest
artificers/artifices artistes/artists ashtray/astray assemblers/assembles assembles/assemblies assent/asset
assert/asset asses/assess asses/assets assureds/assures automation/automaton avengers/avenges avers/averts
avocadoes/avocados awakens/awakes awing/awning babblers/babbles babels/babes babes/babies babying/baying
backbiters/backbites backboard/blackboard backed/baked backed/blacked backer/baker backer/blacker backing/baking
backing/blacking backlash/backslash backs/blacks backside/backslide backsliders/backslides bacon/beacon
badder/bladder badgers/badges badly/baldly badness/baldness bagged/bragged bagging/bragging bailed/baled
bailing/baling baited/bated baiting/bating baiting/biting baize/braize baked/balked baked/banked baked/barked
baked/basked baked/beaked baked/braked baker/banker baker/barker baker/beaker bakers/bakes bakes/brakes
baking/balking baking/banking baking/barking baking/basking baking/braking balded/baled balding/baling baled/balked
baled/balled baled/bawled baling/balking baling/balling baling/bawling baling/bling balked/baulked balking/baulking
balks/baulks balsams/balsas baluster/bluster banana/bandana bandana/bandanna banded/bandied bandied/brandied
banding/bandying bandy/brandy banister/bannister banjoes/banjos banked/blanked banker/blanker banking/blanking
banks/blanks baptistery/baptistry barbed/bared barber/barer barbing/baring bards/beards bards/boards bards/brads
bared/barfed bared/barged bared/barked bared/barred bared/blared barely/barley barer/barker barer/barter
barer/bearer bares/barges bares/blares barfing/baring barging/baring baring/barking baring/barring baring/bearing
baring/blaring baring/bring barked/braked barking/braking barney/blarney barns/barons based/bashed based/basked
based/basted based/biased bases/bashes bases/basses bases/bastes bases/biases bashing/basing basics/basis
basing/basking basing/basting basing/biasing basins/basis basses/brasses basted/bated basted/blasted basted/boasted
bastes/bates basting/bating basting/blasting basting/boasting batched/bathed batches/bathes batching/bathing
bated/bathed bated/batted bated/boated bates/bathes bathers/bathes bathes/baths bathing/bating bathos/baths
bating/batting bating/beating bating/boating batted/battled batter/battier battiest/brattiest batting/battling
batty/bratty baulked/bulked baulking/bulking baulks/bulks bawled/brawled bawling/brawling bawls/brawls bayed/brayed
baying/braying beach/bleach beach/breach beaded/bearded beaded/breaded beading/bearding beading/breading
beads/beards beads/breads beaker/bleaker beaker/breaker beaks/breaks bearding/bearing beards/bears bearing/bewaring
beast/breast beasts/beats beasts/bests beatification/beautification beatified/beautified beatify/beautify
beating/berating beating/bleating beats/betas beats/bleats beautifiers/beautifies bedside/beside beech/breech
beeped/bleeped beeping/bleeping beeps/bleeps beets/begets beets/berets beets/besets behalves/behaves behoove/behove
belabor/belabour belated/belted belated/bleated belaying/belying belied/bellied beliefs/belies belies/bellies
believers/believes belled/bellied belles/bellies belles/bells belling/bellying bellow/below bellying/belying
bench/blench bender/blender bending/blending bends/blends bereft/beret besets/bests besiegers/besieges besots/bests
beveled/bevelled biased/biassed biasing/biassing bicker/biker bidding/biding bided/birded bides/bidets bides/brides
biding/binding biding/birding biers/bikers biers/briers bight/blight bight/bright biked/bilked bikers/bikes
biking/bilking bimboes/bimbos binder/blinder binding/blinding binds/blinds bingeing/binging binging/bringing
birded/birdied bitches/britches bitten/bittern bitterns/bitters blankest/blanket blasphemers/blasphemes
blasphemes/blasphemies blasts/blats blats/bleats blats/bloats blazers/blazes bleachers/bleaches blest/bluest
blimps/blips bling/bluing blintz/blitz bloated/boated bloating/boating bloats/blots bloats/boats blobbed/bobbed
blobbing/bobbing blocks/blocs blogged/bogged blogging/bogging blondes/blonds blonds/bonds blooded/bloodied
blooding/bloodying bloomed/boomed blooming/booming blooms/booms blotch/botch blots/bolts blower/bower blowing/bowing
blueing/bluing bluffed/buffed bluffer/buffer bluffing/buffing bluffs/buffs bluish/blush blunted/bunted
blunting/bunting blunts/bunts blurbs/blurs blurred/burred blurring/burring blurs/blurts blushed/bushed
blushers/blushes blushes/bushes blushing/bushing bluster/buster boarder/border boards/boars boasted/boated
boaster/boater boasting/boating boasts/boats bobbed/bobbled bobbing/bobbling boded/bonded bodes/bodies
bodices/bodies boding/bonding bogged/boggled bogging/boggling bogie/boogie boiled/broiled boiler/broiler
boiling/broiling boils/broils bolder/boulder bolder/bowlder bonded/boned bonded/bounded bonding/boning
bonding/bounding bonds/bounds boned/bonged boner/bonier boners/bones boners/bonkers bonging/boning bongoes/bongos
bongos/bongs bonier/bonnier boniest/bonniest bonitoes/bonitos boobed/booed boobing/booing booed/booked booed/boomed
booed/booted booed/boozed booing/booking booing/booming booing/booting booing/boozing booked/bookend booked/brooked
booking/brooking bookmaking/bookmarking books/brooks booms/bosoms booms/brooms boosted/booted boosting/booting
boosts/boots booths/boots boozer/boozier boozers/boozes border/borer borers/bores boring/bring bother/brother
bought/brought bouncer/bouncier bouncers/bounces bowed/bowled bowels/bowls bower/bowler bowing/bowling
bowlder/bowler boxers/boxes bracts/brats brads/braids brads/brands brads/breads brads/broads brainiest/briniest
brainy/briny braking/breaking branded/brandied branding/brandying breadth/breath breather/breathier
breathers/breathes breathes/breaths breed/brewed bride/bridge bride/bridle bridled/brindled brigs/brings
brimful/brimfull brinkmanship/brinksmanship briskest/brisket broncho/bronco brontosaurs/brontosaurus browns/brows
browsers/browses bruizers/bruizes brunch/bunch brunet/brunt brunt/burnt brushed/bushed brushes/bushes
brushing/bushing bucked/buckled bucking/buckling bucklers/buckles budge/budgie budges/budgets buffaloes/buffalos
bugger/buggier bugle/bulge bugle/bungle bugle/burgle buglers/bugles bulldozers/bulldozes bulled/bullied
bulling/bullring bulling/bullying bumblers/bumbles bumper/bumpier bunged/bungled bunging/bungling bunglers/bungles
buoying/buying burger/burgher burglaries/burglarizes burka/burkha burnous/burnouts burros/burrows burros/burrs
bursted/busted bursting/busting bursts/busts burying/buying busbies/busies busboy/busby bused/bushed bused/busied
bused/bussed bused/busted buses/bushes buses/busies buses/busses bushels/bushes bushier/busier bushiest/busiest
bushiness/business bushing/busing busing/bussing busing/busting busing/busying busted/bustled busting/bustling
busying/buying butchers/butches butters/buttes buttes/butts buzzers/buzzes byelaw/bylaw cabby/crabby cached/coached
caches/cachets caches/catches caches/coaches caching/catching caching/coaching cackle/crackle cadged/caged
cadgers/cadges cadges/cages cadging/caging cadres/cares caesium/cesium caked/calked caking/calking caldron/cauldron
calfs/califs calicoes/calicos caliper/calliper calisthenic/callisthenic calked/caulked calked/chalked
calking/caulking calking/chalking calks/caulks calks/chalks callous/callus calls/callus calms/clams calved/caved
calves/caves calving/caving camber/chamber camber/clamber camomile/chamomile camped/caped camped/champed
camped/clamped camped/cramped camper/campier camper/caper camping/champing camping/clamping camping/cramping
camps/campus camps/champs camps/clamps camps/cramps canal/carnal cancel/chancel cancelation/cancellation
candid/candied candor/candour caned/canned caned/canoed caned/canted caned/craned canes/canoes canes/cranes
caning/canning caning/canting caning/craning cannon/canon canny/cranny canon/canton canon/canyon
cantaloupes/cantaloups canted/chanted canter/cater canter/chanter canting/chanting cantons/cantos cantors/cantos
cantos/cants cants/chants canvas/canvass canvases/canvass canvassers/canvasses caped/capped caped/carped
capers/capes capes/crapes caplet/chaplet capped/chapped capped/clapped capped/crapped capping/chapping
capping/clapping capping/crapping caption/cation carats/carts carbs/crabs carburetor/carburettor carded/cared
carding/caring cared/carped cared/carted cared/carved cares/caress cares/carets cares/caries cares/carves
caress/cress caret/carpet caret/claret carets/carts cargoes/cargos caries/carries caries/cries caring/carping
caring/carting caring/carving caroled/carolled caroler/caroller carousel/carrousel carousels/carouses
carousers/carouses carps/carpus carps/craps carriers/carries carted/charted carted/crated carting/charting
carting/crating carton/cartoon carts/charts carve/crave carved/caved carvers/carves carves/caves carving/caving
caryatides/caryatids cased/cashed cased/caused cased/ceased cased/chased cases/cashes cases/castes cases/causes
cases/ceases cases/chases cashed/clashed cashed/crashed cashes/cashews cashes/clashes cashes/crashes cashing/casing
cashing/clashing cashing/crashing casing/casting casing/causing casing/ceasing casing/chasing casino/cassino
caste/castle caste/chaste caster/cater caster/coaster casters/castes castes/casts casting/coasting casts/coasts
casual/causal cataloged/catalogued cataloger/cataloguer cataloging/cataloguing catcall/catchall catcher/catchier
catchers/catches categories/categorizes cater/crater cation/caution cattiest/chattiest cattily/chattily catty/chatty
caucused/caucussed caucusing/caucussing cause/clause caved/craved caves/craves caviled/cavilled caving/craving
cawed/clawed cawing/clawing cease/crease celebrity/celerity cellos/cells cement/clement centered/centred
centerfold/centrefold centering/centring centerpiece/centrepiece centiliters/centilitres cervices/crevices
chafed/chaffed chaffing/chafing chagrined/chagrinned chagrining/chagrinning chains/chins chairs/chars
chairwoman/charwoman chairwomen/charwomen chalet/chaplet challengers/challenges champs/chaps chancels/chances
chantey/chanty chants/chats chaperones/chaperons chargers/charges charms/chars chars/charts charts/chats
chase/chaste chasers/chases chats/cheats chatter/chattier cheer/chewer chefs/chiefs chequers/cheques chess/chests
chewer/chewier chicer/choicer chicest/choicest chicle/chile chiles/chilies chili/chilli chilies/chilis
chiller/chillier chillest/chilliest chimaera/chimera chimps/chips chinks/chins chinos/chins chips/chirps
chitlings/chitlins chocked/choked chocked/cocked chocking/choking chocking/cocking chocks/cocks choked/coked
chokers/chokes chokes/cokes choking/coking chomps/chops choose/chose choosey/choosy chopped/copped chopper/choppier
chopper/copper chopping/copping choral/coral chorales/chorals chords/cords chores/cores chorused/chorussed
chorusing/chorussing chowed/cowed chowing/cowing chroniclers/chronicles chucked/chuckled chucking/chuckling
chumming/cumming chumps/chums churls/curls cider/cinder cinch/clinch circles/circlets cites/cities citrous/citrus
civies/civvies claims/clams clamor/clamour clamps/clams clamps/claps clangor/clangour clangs/clans clanks/clans
clans/cleans claps/clasps clarinetist/clarinettist clasps/class classifieds/classifies cleaned/cleansed
cleaner/cleanser cleaning/cleansing cleansers/cleanses cleaver/clever cleavers/cleaves clefs/clefts
climactic/climatic clinchers/clinches cling/cluing clocked/cocked clocking/cocking clocks/cocks clods/clouds
clods/colds clomps/clops cloned/clowned clones/colones clones/cones cloning/clowning clopped/copped clopping/copping
closes/closets closest/closet clothes/cloths cloths/clots clots/clouts clots/colts cloven/coven clover/cover
clovers/cloves cloves/coves clueing/cluing clueing/cueing cluing/clung cluing/cuing clunker/clunkier clutter/cutter
clvii/clxvii clxii/clxvii clxvi/clxvii coals/colas coals/corals coasted/coated coasted/costed coasting/coating
coasting/costing coasts/coats coasts/costs cobblers/cobbles cocked/coked cocked/crocked cocking/coking cocks/crocks
cocoanut/coconut codded/coddled codded/coded codding/coddling codding/coding coded/corded codes/coeds coding/cording
coifed/coiffed coiffing/coifing coked/conked coked/cooked coked/corked coking/conking coking/cooking coking/corking
collide/collie colliers/collies colognes/colones colonels/colones colones/colonies colones/colons colonies/colonizes
colonizers/colonizes colons/coons comas/commas combing/coming combos/combs comers/comes comes/comets comic/cosmic
comically/cosmically commandeer/commander commandoes/commandos commandos/commands commuters/commutes
compete/complete competences/competencies compiled/complied compilers/compiles compiles/complies
complains/complaints complaint/compliant complected/completed composed/composted composers/composes
composing/composting computers/computes concave/conclave concerted/concreted concerting/concreting
concertos/concerts conches/conchs condensers/condenses condoes/condoles condoes/condones condoes/condos
condoms/condos condors/condos conduced/conducted conducing/conducting conducive/conductive cones/conses cones/crones
confer/conifer confidantes/confidants confusers/confuses congenial/congenital conjurers/conjures connivers/connives
conquistadores/conquistadors consign/cosign constrains/constraints consuls/consults consumers/consumes
contact/contract continent/contingent convert/covert convey/covey cooed/cooked cooed/cooled cooed/cooped
cooing/cooking cooing/cooling cooing/cooping cooked/crooked cooking/crooking cooks/crooks coons/croons cooped/coped
cooping/coping coped/copied coped/copped copes/copies copes/copses copes/coupes copiers/copies coping/copping
coping/copying copped/cropped copper/cropper copping/cropping copse/corpse copulae/copulate coquette/croquette
coral/corral corded/cored cording/coring cored/corked cored/corned corespondent/correspondent coring/corking
coring/corning corneal/cornmeal corner/cornier corner/coroner cornet/coronet corny/crony coroner/crooner
corporal/corporeal corps/corpus corps/crops cosier/crosier couch/crouch councillor/councilor countess/countless
country/county counts/cunts coupe/couple coupes/coups couples/couplets courier/courtier course/curse
courtier/courtlier courtly/curtly covens/coves covers/coverts covers/coves covert/covet coves/covets coves/coveys
cowed/crowed cowing/cowling cowing/crowing cozier/crozier cracked/crackled cracking/crackling crafted/crated
crafting/crating cramps/crams cramps/craps crams/creams craned/cranked craning/cranking crapes/craps crate/create
crate/curate craters/crates cravens/craves crawls/craws crazes/crazies creamer/creamier create/cremate
creation/cremation creed/crewed creeper/creepier creeps/crepes cress/crests criers/cries cries/crimes cries/crises
cries/curies crisper/crispier crispest/crispiest crisply/crispy crochet/crotchet crones/cronies crossbred/crossbreed
crotches/crotchets crowd/crowed crowded/crowed crowding/crowing crowds/crows crowed/crowned crowing/crowning
crowns/crows crucifies/crucifixes crueler/crueller cruelest/cruellest crueller/cruller cruizers/cruizes
crumbiest/crumbliest crumbly/crumby cruncher/crunchier crusaders/crusades crust/curst crystalize/crystallize
cubed/curbed cubing/cuing cubing/curbing cubist/cubit cueing/cuing cuing/curing cupful/cupsful cupid/cuspid
curbed/cured curbing/curing curdled/curled curdling/curling cured/curled cured/cursed cured/curved curer/curler
curer/curter cures/curies cures/curses cures/curves curies/curries curing/curling curing/cursing curing/curving
curios/curious curler/curlier curly/curtly curter/cuter curtest/cutest curtsey/curtsy cuter/cutter dabbed/dabbled
dabbing/dabbling dabblers/dabbles dadoes/dados dairy/diary daises/daisies damndest/damnedest dancers/dances
dander/dandier dared/darned dared/darted daring/darling daring/darning daring/darting darted/dated darting/dating
dawdlers/dawdles dding/duding deadlines/deadliness deadlocks/dreadlocks deafer/defer deals/decals dears/debars
dearth/death debarks/debars debaters/debates debits/debts debts/debuts decant/descant decease/decrease
deceivers/deceives decent/descent decried/descried decry/descry deduce/deuce deduced/deducted deducible/deductible
deducing/deducting deers/defers deers/deters defeated/defecated defeating/defecating defecated/defected
defecating/defecting defecation/defection defect/deflect defection/deflection defector/deflector defer/defter
defied/defiled defied/defined defied/deified defies/defiles defies/defines defies/deifies definers/defines
defter/deter deftest/detest defying/deifying dehumidifiers/dehumidifies deice/device deiced/diced deicers/deices
deices/dices deicing/dicing deign/design delete/deplete deletion/depletion dells/dwells demagogry/demagogy
demeanor/demeanour demoed/demoted demoing/demoting demoniac/demonic demons/demos denature/denture deniers/denies
denoted/dented denoting/denting deodorizers/deodorizes deport/depot depot/despot deprecate/depreciate
deprecation/depreciation deprivation/derivation deprive/derive deprogramed/deprogrammed deprograming/deprogramming
deputes/deputies deputies/deputizes derive/drive described/descried describes/descries desert/dessert
desperadoes/desperados destines/destinies deter/dieter determiners/determines deviled/devilled devilry/deviltry
devote/devotee dexterous/dextrous diagramed/diagrammed diagraming/diagramming dialed/dialled dialing/dialling
dibble/dribble dicey/dickey dickey/dicky dills/drills dimer/dimmer diminuendoes/diminuendos dined/dinged
dined/dinned diner/dinker diner/dinner diners/dines dinghy/dingy dinging/dining dings/doings dining/dinning
dinker/dinkier dinker/drinker diplomas/diplomats dipped/dripped dipping/dripping direr/drier direst/driest
discos/discs discs/discus discus/discuss discuses/discuss discuses/disuses disfavor/disfavour dishonestly/dishonesty
dishonor/dishonour dishonorable/dishonourable dispatchers/dispatches dispensers/dispenses dissed/disused
disses/disuses dissing/disusing dittoes/dittos divans/divas diver/driver divers/diverts divers/dives dives/drives
divided/dividend dividers/divides diviners/divines diving/driving dodger/dodgier dodgers/dodges dodoes/dodos
doggie/dogie doing/doling doing/doming doing/doping doing/dosing doing/doting doing/dozing doled/dolled
doling/dolling dolly/drolly domed/doomed doming/dooming dominoes/dominos donors/doors doodlers/doodles
dories/dowries dories/dries dosed/doused dosed/dowsed doses/douses doses/dowses dosing/dousing dosing/dowsing
doted/dotted doting/dotting doubles/doublets doughiest/doughtiest doughty/doughy doves/droves doweled/dowelled
dowelled/dwelled dowelling/dwelling downed/drowned downer/downier downing/drowning downs/drowns dowse/drowse
dozens/dozes drably/durably dragon/dragoon dramas/drams drams/dreams drawing/drawling drawls/draws dreamer/dreamier
dredgers/dredges dress/duress dresser/dressier dressers/dresses dribblers/dribbles drier/driver driers/dries
dries/drives drivels/drives drivers/drives droned/drowned droning/drowning droops/drops drouthes/drouths
drovers/droves drubbed/dubbed drubbing/dubbing drunks/dunks dryers/dyers drying/dying ducats/ducts ducking/duckling
dueled/duelled dueling/duelling duelist/duellist duelled/dulled duelling/dulling dullness/dulness dumbfound/dumfound
dumped/duped dumping/dumpling dumping/duping dunces/dunes duster/dustier dyeing/dying dying/dyking eagles/eaglets
earring/erring earthiest/earthliest earthly/earthy eased/erased easels/eases eases/erases easing/erasing
eating/elating echoes/echos economies/economizes edger/edgier edicts/edits edifices/edifies egoism/egotism
egoist/egotist egoistic/egotistic eighths/eights either/ether embezzlers/embezzles emigrate/emirate emoticon/emotion
employe/employee employers/employes enamor/enamour encoders/encodes ended/endued ending/enduing endorsers/endorses
endue/endure endure/enure energies/energizes energizers/energizes enforcers/enforces engravers/engraves
enlargers/enlarges enquires/enquiries ensue/ensure ensure/enure entails/entrails enthral/enthrall envelopes/envelops
epicenters/epicentres equalizers/equalizes erasers/erases escape/escapee etcher/ether etchers/etches
eternal/external ethic/ethnic ethically/ethnically eulogies/eulogizes evens/events eviler/eviller evilest/evillest
examiners/examines except/excerpt excited/exited exciting/exiting exert/expert existed/exited existing/exiting
exists/exits expatiate/expatriate expediences/expediencies expediters/expedites expiation/expiration
explorers/explores extinguishers/extinguishes extol/extoll eyeing/eying faces/facets faces/farces facet/faucet
faceted/facetted facets/facts faction/fraction factional/fractional faculty/faulty fagged/flagged fagging/flagging
faggot/fagot failed/filed failed/flailed failing/filing failing/flailing fails/flails fainer/fainter fainer/finer
fainest/faintest fainest/finest fairly/fairy fairs/fakirs fairs/flairs faked/flaked fakers/fakes fakes/flakes
faking/flaking famed/farmed famed/flamed famed/foamed famed/framed fanciers/fancies fantasied/fantasized
fantasies/fantasizes farces/fares fared/farmed fared/farted fared/feared fared/flared fares/flares faring/farming
faring/farting faring/fearing faring/flaring farmed/framed farmer/framer farming/framing farted/fated farther/father
farthing/farting farting/fating farts/frats fasted/fated fasted/feasted fasting/fating fasting/feasting
fastness/fatness fasts/feasts father/feather fatness/flatness fatten/flatten fatter/fattier fatter/flatter
fattest/fattiest fattest/flattest faunas/fauns favor/flavor feasts/feats feasts/fests feces/fences feebler/feeler
felled/fuelled felling/fuelling felted/feted felting/feting fencers/fences fends/fiends fertilizers/fertilizes
fervor/fervour festal/fetal fetch/fetich fetid/foetid fezes/fezzes fiascoes/fiascos fibber/fiber
fiberboard/fibreboard fiberglass/fibreglass fiches/filches fiches/finches fiction/friction fiddlers/fiddles
fiefs/fifes field/filed fiend/fined fiend/friend fiends/finds fiery/finery fight/flight fight/fright filed/filled
filed/filmed filed/flied filed/foiled files/filets files/flies filet/fillet filing/filling filing/filming
filing/fling filing/foiling filly/frilly filterable/filtrable finagle/finale finaglers/finagles finales/finals
finch/flinch finder/finer finding/fining fined/finked finer/finger fining/finking finishers/finishes fiords/fords
fired/firmed fired/fried fires/fries firing/firming firsts/fists fisher/fishier fishers/fishes fistful/fitful
fists/foists fitted/flitted fitter/fritter fitting/flitting fixers/fixes fizzed/fizzled fizzes/fizzles
fizziest/frizziest fizzing/fizzling fizzle/frizzle fizzy/frizzy fjords/fords flaked/flanked flaking/flanking
flambes/flames flamers/flames flamingoes/flamingos flamingos/flamings flasher/flashier flashers/flashes
flashest/flashiest flats/floats flautist/flutist flaying/flying fledgeling/fledgling fleecing/fleeing
fleeing/fleeting flees/fleets flees/flexes fleshiest/fleshliest fleshly/fleshy flexitime/flextime fliers/flies
fling/flying flints/flits flirts/flits floatation/flotation flogged/fogged flogging/fogging floods/foods
flounder/founder flours/fours flouted/fluted flouting/fluting flowerbed/flowered flues/flukes flues/flumes
flues/flutes flues/fluxes flukey/fluky flukey/flunkey fluky/flunky flumes/fumes flunkey/flunky flunky/funky
flurry/furry focused/focussed focuses/focusses focusing/focussing fogging/frogging folly/foully fonder/founder
fondling/foundling fondues/fondus fonts/founts fonts/fronts forage/forge foragers/forages forayed/frayed
foraying/fraying forays/frays forbear/forebear forbore/forborne forceps/forces forces/fores foregather/forgather
forego/forgo foregone/forgone fores/forges fores/fortes foreswear/forswear foreswore/forswore foresworn/forsworn
forewent/forwent forgers/forges forges/forgets forges/forgoes forging/forgoing forms/forums formulae/formulate
fortes/forties fortes/forts forth/fourth forth/froth foully/fully foulness/fulness founded/funded founding/foundling
founding/funding founds/funds fragiler/frailer fragilest/frailest framers/frames franchizers/franchizes
fraying/frying freedman/freeman freedmen/freemen freeing/freezing freelancers/freelances freezers/freezes
freight/fright frescoes/frescos freshen/freshmen freshest/freshet fried/friend friers/fries fries/furies
frizzed/frizzled frizzes/frizzles frizzing/frizzling fueled/fuelled fueling/fuelling fuelled/fulled fuelling/fulling
fullness/fulness fumblers/fumbles funeral/funereal fungous/fungus funner/funnier funnest/funniest furores/furors
fused/fussed fuses/fusses fusing/fussing futzed/fuzed futzes/fuzes futzing/fuzing fuzed/fuzzed fuzes/fuzzes
fuzing/fuzzing gabbed/gabbled gabbed/grabbed gabbing/gabbling gabbing/grabbing gabble/gable gable/gamble
gable/garble gables/gales gaffes/gaffs gaged/gagged gaged/ganged gaged/gauged gages/gauges gagging/gaging
gaging/ganging gaging/gauging gains/gamins gains/grains galleon/gallon gallery/galley gambled/gamboled
gamblers/gambles gambling/gamboling gamely/gamey gamer/gamier gamest/gamiest gamines/gamins gander/grander
ganging/gangling gantlet/gauntlet gaols/goals gaped/gasped gapes/grapes gaping/gasping garage/garbage garbed/garbled
garbing/garbling garbs/grabs garish/garnish garnished/garnisheed garnishees/garnishes garote/garotte garote/garrote
garotte/garrotte garrote/garrotte garter/grater gases/gashes gases/gasses gashed/gnashed gashes/gnashes
gashing/gnashing gasped/grasped gasping/grasping gasps/grasps gassiest/glassiest gassiest/grassiest gassy/glassy
gassy/grassy gated/grated gates/grates gating/grating gavel/gravel gayer/grayer gayest/grayest gayness/grayness
gazeboes/gazebos gazed/glazed gazed/grazed gazers/gazes gazes/glazes gazes/grazes gazing/glazing gazing/grazing
geckoes/geckos genes/genies genes/genres genial/genital genius/genus genome/gnome gentile/gentle geranium/germanium
ghettoes/ghettos ghostwriters/ghostwrites gibber/glibber gigged/giggled gigging/giggling giggler/gigglier
gigglers/giggles gilded/glided gilding/gliding gilds/guilds gills/grills gimmickry/gimmicky gingko/ginkgo
gingkoes/gingkos ginkgoes/ginkgos ginned/grinned ginning/grinning girded/girdled girding/girdling girds/grids
girths/girts girts/grits givens/gives glades/glads glads/glands glamor/glamour glamorize/glamourize
glamorous/glamourous gleans/glens gliders/glides gloats/goats globes/globs glosses/glossies glueing/gluing
glutted/gutted glutting/gutting goads/gonads gobbed/gobbled gobbing/gobbling gobblers/gobbles goddamed/goddamned
godliest/goodliest godly/goodly gofer/golfer going/goring goings/gongs goodby/goody goodbyes/goodbys goodly/goody
goofier/gooier goofiest/gooiest gored/gorged gores/gorges gorging/goring gougers/gouges gradation/graduation
grader/grander graders/grades grades/grads grads/grands grafted/grated grafter/grater grafting/grating grains/grins
grandad/granddad grander/grandeur granted/grated granting/grating grasps/grass grate/gyrate grater/greater
graters/grates gravelly/gravely gravels/graves graves/gravies grids/grinds grilles/grills grimly/grimy grinds/grins
grins/groins gripe/grippe gripes/grips grisly/gristly groove/grove groped/grouped groping/grouping grottoes/grottos
grovels/groves growing/growling growls/grows grumblers/grumbles guerilla/guerrilla guess/guests guessers/guesses
guested/gusted guesting/gusting guests/gusts gulley/gully gusher/gushier gushers/gushes gustiest/gutsiest
gusty/gutsy guzzlers/guzzles habitation/habituation hagglers/haggles hailed/haled hailing/haling
hairbreadth/hairsbreadth haired/hared haired/hired haled/haloed haled/halted haled/halved haled/hauled haled/healed
haler/halter haler/hauler haler/healer hales/haloes hales/halves haling/haloing haling/halting haling/halving
haling/hauling haling/healing haloes/halos halted/hated halter/hater halting/hating halves/haves halving/having
handcars/handcarts handcraft/handicraft handed/handled handful/handsful handing/handling handiwork/handwork
handlers/handles harder/hardier harder/hoarder hardest/hardiest hardily/hardly hardiness/hardness hardly/hardy
hardness/harness hared/harked hared/harmed hared/harped hared/hatred harems/hares harems/harms haring/harking
haring/harming haring/harping haring/hearing harken/hearken harmonicas/harmonics harmonies/harmonizes harts/hearts
hasted/hated hastens/hastes hastes/hates hasting/hating hatches/hatchets hated/hatred hated/hatted hated/heated
hater/hatter hater/heater haters/hates hating/hatting hating/heating haunch/hunch haunted/hunted haunting/hunting
haunts/hunts haven/heaven havens/haves haves/heaves having/heaving hawed/hawked hawing/hawking haying/hying
hazels/hazes header/headier headwaiters/headwaters health/heath hears/hearts hearth/heath hearths/hearts
hearts/heats heater/heather heaths/heats heavens/heaves heaves/heavies hecklers/heckles heretic/hermetic
heritage/hermitage heroes/heros heroin/heron herons/heros hideous/hideouts hikers/hikes hinges/hings
hitchhikers/hitchhikes hoarded/horded hoarding/hording hoarse/horse hoaxers/hoaxes hoboes/hobos hockey/hokey
hoisted/hosted hoisting/hosting hoists/hosts hokey/hookey hokey/hotkey holding/holing holed/howled holing/howling
homebody/homeboy homely/homey homer/homier homers/homes homes/homeys homes/homies honed/honied honed/honked
honed/horned hones/honeys honestly/honesty honing/honking hooch/hootch hooey/hookey hookey/hooky hooped/hoped
hooping/hoping hoped/hopped hoping/hopping horsed/hosed horses/hoses horsey/horsy horsing/hosing hosed/hosted
hosed/housed hoses/houses hosing/hosting hosing/housing hostel/hotel hosteler/hostler houmous/houmus houmus/humus
huger/hunger humanely/humanly humaneness/humanness humanizers/humanizes humidifiers/humidifies hummus/humus
hurdled/hurled hurdler/hurler hurdlers/hurdles hurdling/hurling hurled/hurtled hurling/hurtling hurray/hurry
hurting/hurtling husker/huskier hustlers/hustles hyaena/hyena hydrae/hydrate hying/hyping hymens/hymns
hyperbolae/hyperbole icier/ickier iciest/ickiest icing/incing ideals/ideas identifiers/identifies idlers/idles
idylls/idyls imbed/imbued immodestly/immodesty immoral/immortal immorality/immortality impalement/implement
impeded/impended impeding/impending imperial/imperil imperious/impervious imprudence/impudence imprudent/impudent
inane/insane inaner/inner inanity/insanity inbred/inbreed inced/inched inching/incing incline/inline indeed/indexed
indicated/indicted indicating/indicting induce/indue induced/inducted inducing/inducting inert/insert inert/invert
infarction/infraction infect/inflect infection/inflection infinities/infinitives inhalers/inhales
inhumanely/inhumanly injure/inure injures/injuries inking/inkling innuendoes/innuendos inquirers/inquires
inquires/inquiries insect/inset insect/inspect insert/inset insiders/insides insolent/insolvent insulated/insulted
insulating/insulting insure/inure insureds/insures insurers/insures insurgences/insurgencies
intensifiers/intensifies interbred/interbreed interbred/interred interment/internment interne/internee
internement/internment interneship/internship interns/inters interstate/intestate intruders/intrudes
invaders/invades ionizers/ionizes irrelevances/irrelevancies isles/islets isotopic/isotropic jalousies/jealousies
jealously/jealousy jelled/jellied jelling/jellying jellos/jells jeweled/jewelled jeweler/jeweller jibbed/jibed
jibbing/jibing jigged/jiggled jigging/jiggling jinnis/jinns jiujitsu/jujitsu jogged/joggled jogging/joggling
joined/jointed joining/jointing joins/joints jokers/jokes joyriders/joyrides jugged/juggled jugging/juggling
jugglers/juggles juicer/juicier juicers/juices jumper/jumpier juncoes/juncos junker/junkier keeled/kneeled
keeling/kneeling keels/kneels kibitzers/kibitzes kicker/kickier kickers/knickers kiddoes/kiddos kingship/kinship
kissers/kisses kludge/kluge kneeing/kneeling kneels/knees kopeck/kopek laced/lacked laced/lanced laces/lances
lacing/lacking lacing/lancing laddies/ladies laded/ladled laded/landed laded/larded laded/lauded laded/leaded
laded/loaded laden/leaden lades/ladies lades/ladles lading/ladling lading/landing lading/larding lading/lauding
lading/leading lading/loading lager/larger lairs/liars laity/laxity lamas/llamas lambastes/lambasts lambed/lamed
lambent/lament lambing/laming lambkin/lambskin lamed/lammed lamers/lames laming/lamming lancers/lances
lances/lancets lances/lanes lander/launder landscapers/landscapes lanker/lankier lankest/lankiest lapsed/lased
lapses/lases lapsing/lasing larges/largess lased/lashed lased/lasted lased/leased lasers/lases lases/lashes
lases/lasses lases/leases lashed/leashed lashes/leashes lashing/lasing lashing/leashing lasing/lasting
lasing/leasing lasses/lassies lasses/lassoes lassoes/lassos latched/lathed latches/lathes latching/lathing
later/lather later/latter lathe/loathe lather/leather lathers/lathes lathes/laths launch/lunch launchers/launches
lawyer/layer laying/lazying laying/lying lazed/lazied lazes/lazies lazing/lazying leaned/learned leaner/learner
leaning/learning leans/learns leased/leashed leases/leashes leashing/leasing leavens/leaves lecturers/lectures
ledgers/ledges leered/levered leering/levering leers/lepers leers/levers leers/lexers legate/legatee
leggings/leggins liability/livability liable/likable liable/livable liars/liras libeled/libelled libeler/libeller
libellous/libelous liberties/libertines license/licensee licked/liked licking/liking liefer/lifer liens/likens
liens/linens liens/lines liens/livens lightening/lightning lighting/lightning liked/linked likens/likes liker/linker
liking/linking limbos/limbs limbos/limos limed/limned limed/limped liming/limning liming/limping limned/lined
limning/lining limpest/limpet limpid/lipid linage/lineage linage/linkage linden/linen linear/liner lined/linked
lined/linted lineman/linesman linemen/linesmen linens/lines liner/linger liner/linker liners/lines lingoes/lingos
lining/linking lining/linting lions/loins liter/lither liter/litter liter/loiter litter/littler livens/lives
livers/lives loaner/loner loaves/loves lobbed/lobbied lobbed/lobed lobbing/lobbying locales/locals lodes/lodges
lodgers/lodges lodges/loges logins/loins logons/logos logons/loons loner/longer longed/lounged longing/lounging
looney/loony looped/loped looping/loping loosens/looses looser/loser looses/loses loosing/losing loped/lopped
loping/lopping losers/loses loses/losses loses/louses lotus/louts lotuses/louses lounge/lunge louver/lover
louvered/louvred louvers/louvres lovers/loves loyaler/loyaller loyalest/loyallest lunges/lungs lupines/lupins
lured/lurked luring/lurking luster/lustier macaronies/macaronis macintosh/mackintosh macrons/macros madrasa/madrassa
madrasahs/madrasas magnetos/magnets magnifiers/magnifies maharajahs/maharajas mailer/miler maimed/mimed
maiming/miming maims/maxims mainly/manly mains/matins mains/mavins maizes/mazes maker/marker makers/makes
making/marking making/masking males/maples malted/mated malting/mating mamas/mammas mammals/mammas manage/mange
managers/manages manes/manses manes/mantes maneuverability/maneuvrability maneuverable/maneuvrable
maneuvered/maneuvred maneuvering/maneuvring mange/mangle manger/mangier manglers/mangles mangoes/mangos maniac/manic
maniacs/manias manifestoes/manifestos manifestos/manifests manikin/mannikin manly/meanly mantelpiece/mantlepiece
mantels/mantes mantels/mantles mantes/mantles mantes/mantoes mantes/mates manufacturers/manufactures
marchers/marches maria/marina mariners/marines marital/martial marred/married marrieds/marries marring/marrying
marshes/mashes martian/martin martinis/martins martins/matins marvellous/marvelous mashers/mashes
masqueraders/masquerades masterly/mastery mated/matted mates/mattes mating/matting matters/mattes mattes/matts
matzoh/matzoth matzohs/matzos mazourka/mazurka meagerly/meagrely meagerness/meagreness mealiest/measliest
meals/medals meals/metals mealy/meanly mealy/measly meander/meaner meander/mender medal/medial medalist/medallist
meddlers/meddles mediaeval/medieval medial/medical medians/medias mediate/medicate mediate/meditate
mediation/medication mediation/meditation meeting/meting meets/metes melted/meted melting/meting mementoes/mementos
memories/memorizes mental/metal meowed/mewed meowed/mowed meowing/mewing meowing/mowing meres/merges mergers/merges
mestizoes/mestizos meteor/meter meters/metes mewed/mewled mewing/mewling midday/middy midges/midgets miens/mines
miked/milked miking/milking milder/miler miler/milker miler/miller milers/miles militaries/militarizes
milker/milkier minced/mined minces/mines mincing/mining minded/mined minding/mining mined/minted miners/mines
mines/minxes minibuses/minibusses minims/minis mining/minting minister/minster minster/mister minted/minuted
minting/minuting minuets/minutes minxes/mixes mired/mitred mires/mitres mires/moires miring/mitring
misbehavior/misbehaviour misdemeanor/misdemeanour miser/mister miserly/misery misjudgement/misjudgment
mislay/misplay mislead/misled missed/misused misses/misuses missing/misusing mister/mistier mister/miter
mister/moister mitered/mitred mitering/mitring miters/mites miters/mitres mites/mitres mixers/mixes models/modes
modems/modes modestly/modesty modifiers/modifies moires/mores moistly/mostly moisturizers/moisturizes molder/moldier
molted/moulted molting/moulting molts/moults money/monkey monicker/moniker monopolies/monopolizes months/moths
moochers/mooches mooed/mooned mooed/moored mooed/mooted mooing/mooning mooing/mooring mooing/mooting moons/morons
moored/motored mooring/motoring moors/motors moose/morose moped/mopped mopeds/mopes moping/mopping moral/mortal
morality/mortality morning/mourning morns/morons morns/mourns mortgage/mortgagee mortgagers/mortgages mosey/mousey
mosquitoes/mosquitos mosses/mousses motels/motes moths/mouths mottoes/mottos mouse/mousse moused/mused
mouser/mousier mousers/mouses mouses/muses mousey/mousy mousing/musing moussed/mussed mousses/musses
moussing/mussing moustache/mustache movers/moves moves/movies muckrakers/muckrakes mucous/mucus muffed/muffled
muffing/muffling mufflers/muffles mugger/muggier mulattoes/mulattos multicolored/multicoloured multiples/multiplies
multiplexers/multiplexes multipliers/multiplies mumblers/mumbles munches/munchies mused/mushed mused/mussed
muses/mushes muses/musses mushing/musing musicales/musicals musing/mussing mussels/musses muster/mustier
muster/muter muter/mutter mynahes/mynahs mynahs/mynas naiades/naiads naive/native naked/narked navels/naves
naves/navies needed/needled needing/needling needles/needless neither/nether nested/nestled nesting/nestling
netted/nettled netting/nettling neural/neutral neuron/neutron neutralizers/neutralizes nibblers/nibbles
nickels/nickles nightly/nighty nipper/nippier noels/novels noised/nosed noises/noses noisier/nosier noisiest/nosiest
noisiness/nosiness noising/nosing nonplused/nonplussed nonpluses/nonplusses nonplusing/nonplussing nooses/noses
nosed/noshed noses/noshes noshing/nosing notaries/notarizes notching/nothing nothing/noting nudes/nudges
numbskull/numskull nutrient/nutriment obits/orbits observers/observes offed/offend officers/offices
omnibuses/omnibusses orangutangs/orangutans orate/ornate ordinance/ordnance organizers/organizes ousted/outed
ouster/outer ousting/outing outage/outrage outlay/outplay outlaying/outlying outsiders/outsides
overachievers/overachieves overate/overrate overbore/overborne overdoes/overdoses overdoing/overdosing
overeat/overheat overhead/overheard overlay/overly overlay/overplay overly/overtly overpay/overplay
overseers/oversees overshoot/overshot owing/owning oxidizers/oxidizes paced/packed paced/placed pacemaker/peacemaker
paces/peaces paces/places pacifiers/pacifies pacing/packing pacing/placing packet/placket padded/paddled
padding/paddling padres/pares pagers/pages pages/phages pailful/pailsful pained/painted pained/pined
paining/painting paining/pining pains/paints pains/plains paint/plaint painted/panted painting/panting paints/pants
paints/pints paired/pared pairing/paring palace/place palaeontologist/paleontologist palaeontology/paleontology
palatal/palatial palate/palpate palate/plate paled/palled paled/palmed paled/pealed paling/palling paling/palming
paling/pealing palmettoes/palmettos palmiest/palmist palmist/psalmist palms/psalms pampas/papas pamper/paper
paneled/panelled panelist/panellist panels/panes panes/planes panhandlers/panhandles panier/pannier panned/planned
panning/planning panted/planted panting/planting pantry/panty pants/plants papas/papaws papaw/pawpaw paper/pauper
parakeet/parrakeet pared/parked pared/parred pared/parsed pared/parted pares/parses paring/parking paring/parring
paring/parsing paring/parting parity/party parkas/parks parley/parsley parlor/parlour parole/parolee parred/parried
parring/parrying parsecs/parses partakers/partakes parted/partied parted/prated parting/partying parting/prating
partly/party passels/passes passerby/passersby pastas/pasts paste/pastie pastels/pastes pastes/pasts pastes/pates
pastie/pastime pastry/pasty pasty/patsy patent/patient pates/plates pates/prates pathos/paths patinae/patine
patios/patois patter/platter pattered/patterned pattering/patterning patterns/patters paunch/punch
paunchiest/punchiest pawed/pawned pawing/pawning pawned/prawned pawned/pwned pawning/prawning pawning/pwning
pawns/prawns payable/playable payed/played payed/prayed payer/player payer/prayer paying/playing paying/praying
payoff/playoff peaces/peaches peach/preach pealed/pearled pealed/pedaled pealing/pearling pealing/pedaling
peals/pearls peals/pedals peals/petals pearls/pears peasant/pheasant peasant/pleasant peasantry/pleasantry
pease/please peccadilloes/peccadillos pedaled/pedalled pedant/pendant peddlers/peddles peeing/peeking peeing/peeling
peeing/peeping peeing/peering peeing/peeving peered/petered peering/petering peers/peters peewee/pewee
peonies/ponies pepper/peppier peppiest/preppiest peppy/preppy perfect/prefect perforation/peroration
periled/perilled perjurers/perjures perjures/perjuries personae/personage perter/peter pester/peter peter/pewter
pettiest/prettiest pettily/prettily petty/pretty pharmacopeia/pharmacopoeia phase/phrase philosophies/philosophizes
philters/philtres phoned/phonied phones/phoneys phones/phonies phones/pones phoney/phony phonies/ponies
phoning/phonying phosphors/phosphorus photocopiers/photocopies photons/photos piazza/pizza picked/pickled
picked/piked picked/pricked picker/pickier picker/piker picking/pickling picking/piking picking/pricking
pickle/prickle picks/pricks piece/pierce piecing/pieing pieing/piing piers/pikers piers/pipers piers/pliers
piggish/priggish piing/piking piing/piling piing/pining piing/piping piked/pinked piker/pinker pikers/pikes
piking/pinking pilaf/pilaff pilaster/plaster piled/pilled piled/plied piles/plies piling/pilling pilots/plots
pimento/pimiento pimped/piped pimped/primped pimping/piping pimping/primping pimps/primps pined/pinged pined/pinked
pined/pinned pinging/pining pining/pinking pining/pinning pintoes/pintos pintos/pints pints/points pints/prints
piped/pipped pipers/pipes piping/pipping pirate/prate piston/piton pitchers/pitches pizazz/pizzazz place/plaice
placentals/placentas placers/places placid/plaid plains/plaints plains/plans plaint/plait plaint/plant plaint/pliant
plaited/plated plaiting/plating planed/planked planed/planned planed/planted planes/planets planes/plans
planet/plant planing/planking planing/planning planing/planting planks/plans plans/plants plant/pliant
planted/plated planting/plating plated/pleated platens/plates plating/pleating playing/plying pleads/pleas
pleas/pleats pliers/plies plodded/podded plodding/podding plopped/popped plopping/popping plotted/potted
plotter/potter plotting/potting plucks/pucks plumbed/plumed plumbing/pluming plumbs/plums plumed/plumped
plumes/plums pluming/plumping plumped/pumped plumper/pumper plumping/pumping plumps/plums plumps/pumps
plungers/plunges plunks/punks pluses/plusses pluses/pulses plusher/plushier plushest/plushiest plushiest/pushiest
plushy/pushy plusses/pusses poachers/poaches pocked/poked pocking/poking podded/prodded podding/prodding
pointer/pointier poised/posed poises/poses poises/posies poising/posing poker/pokier pokers/pokes pokes/pokeys
polar/poplar poled/polled poled/pooled polices/policies poling/polling poling/pooling polishers/polishes
politicoes/politicos politicos/politics polluters/pollutes ponds/pounds pones/ponies pooched/poohed pooching/poohing
poplar/popular popped/propped popping/propping pored/ported pored/poured poring/porting poring/pouring
portable/potable ported/portend portent/potent porthole/pothole porticoes/porticos portion/potion posed/posted
poser/poseur poser/posher poser/poster posers/poses poses/posies poses/posses posing/posting posited/posted
positing/posting posits/posts posses/possess potter/pottier powder/power praize/prize prancers/prances
praying/prying preacher/preachier preachers/preaches preclude/prelude predicated/predicted predicating/predicting
predication/prediction predicative/predictive prejudgement/prejudgment premieres/premiers present/preset
preservers/preserves preterites/preterits preying/prying price/prince priced/pricked priced/pried prices/pries
pricey/pricy pricing/pricking pricked/prickled pricking/prickling prided/pried prides/pries pried/primed
pried/prised pried/prized pries/primes pries/prises pries/prizes primaeval/primeval primed/primped primer/primmer
primers/primes priming/primping princes/princess priorities/prioritizes prism/purism privateer/privater
procurers/procures producers/produces profs/proofs programed/programmed programer/programmer programing/programming
prolog/prolong promos/proms promoters/promotes proper/prosper prospects/prospectus prostate/prostrate
providers/provides provisoes/provisos prowls/prows psyches/psychs psychos/psychs pubic/public publishers/publishes
pudding/puddling puffer/puffier punster/punter purchasers/purchases purer/purser purifiers/purifies purse/pursue
pursers/purses pursuers/pursues pusher/pushier pushers/pushes pusses/pussies putted/puttied putting/puttying
puzzlers/puzzles quacked/quaked quacking/quaking quadruped/quadrupled quadruples/quadruplets qualifiers/qualifies
quantifiers/quantifies quartos/quarts queueing/queuing quibblers/quibbles quiets/quietus quiets/quits quilts/quits
quince/quine quintuples/quintuplets quits/quoits quoited/quoted quoiting/quoting rabbis/rabbits raccoon/racoon
raced/racked racer/racier racers/races raciest/racist racing/racking racked/raked racking/raking radial/radical
rafted/rated rafting/rating raged/ragged raged/ranged rages/ranges raggeder/raggedier raggedest/raggediest
raggedly/raggedy ragging/raging raging/ranging raider/rapider raider/rider raiding/riding raids/rapids railed/riled
railing/riling raises/rises raising/rising rajahs/rajas raked/ranked raking/ranking rally/really ramblers/rambles
ranchers/ranches rancor/rancour ranger/rangier rangers/ranges ranked/rankled ranking/rankling ranted/rated
ranting/rating raped/rapped raped/rasped raped/reaped rapider/rapier rapier/raspier raping/rapping raping/rasping
raping/reaping rared/reared rared/roared raring/rearing raring/roaring rashers/rashes raster/roaster rated/ratted
rating/ratting rationales/rationals rations/ratios ratted/rattled ratting/rattling rattlers/rattles raveled/ravelled
ravels/raves ravens/raves razed/razzed razes/razzes razing/razzing reactor/rector reader/readier reading/readying
reagent/regent reales/reals reales/regales reales/resales reality/realty really/regally realms/reals realms/reams
reamed/rearmed reamed/renamed reaming/rearming reaming/renaming reams/rearms reaps/recaps reared/rearmed
rearing/rearming rearms/rears rebels/reels rebus/rebuts rebuses/reuses recap/redcap receivers/receives
recenter/reenter recital/rectal recliners/reclines reconnoitered/reconnoitred reconnoitering/reconnoitring
reconnoiters/reconnoitres recorder/reorder rectifiers/rectifies reedy/remedy reefer/refer reeled/reveled
reeling/reveling reels/repels reels/revels reenter/renter refiled/refilled refined/reined refiners/refines
refining/reining refocused/refocussed refocuses/refocusses refocusing/refocussing refreshers/refreshes
refuge/refugee refuse/reuse regimens/regiments regimens/regimes reign/resign reigned/reined reigning/reining
reigns/reins reins/resins relay/replay relaying/relying relied/relived relied/replied reliefs/relies relies/relives
relies/replies relieve/relive relying/replying remainder/reminder remaking/remarking removers/removes renal/rental
repay/replay repeal/repel repelled/respelled repelling/respelling repertoires/repertories replay/reply
reprogramed/reprogrammed reprograming/reprogramming reread/retread rescuers/rescues researchers/researches
resell/respell resent/reset resets/rests resetting/resettling reside/residue residences/residencies resign/resin
restarted/restated restarting/restating restauranteur/restaurateur restorers/restores restrain/retrain
restrains/restraints retain/retrain retire/retiree retired/retried retires/retries retraced/retracted
retracing/retracting retrievers/retrieves reuses/ruses reveal/revel reveled/revelled reveler/reveller revelry/revery
revere/reverie revere/reverse revered/reverend revered/reverted revering/reverting revilers/reviles revived/revved
reviving/revving revolvers/revolves rhapsodies/rhapsodizes riced/ricked rices/riches ricing/ricking
rickshas/rickshaws ridded/riddled ridding/riddling ridding/riding riders/rides rides/ridges ridging/riding
riffed/riffled riffing/riffling riffle/rifle rifled/riled rifles/riles rifling/riling rigamarole/rigmarole
riled/roiled riling/roiling rimed/rimmed riming/rimming rinses/rises rinsing/rising riper/ripper ripped/rippled
ripping/rippling risers/rises rising/risking rivaled/rivalled riveted/rivetted roadster/roaster roaster/roster
robbed/robed robbing/robing robots/roots rocker/rockier rogue/rouge roister/roster romped/roped romping/roping
roomer/roomier roosted/rooted rooster/rooter rooster/roster roosting/rooting roosts/roots roses/rouses
rotated/rotted rotating/rotting rotund/round rouble/ruble rouged/roughed roughing/rouging rouses/ruses
routeing/routing routes/routs rovers/roves roweled/rowelled rubble/ruble rubes/rubies rubes/rubles ruble/rumble
rubles/rules rudder/ruddier rudder/ruder ruffed/ruffled ruffing/ruffling ruination/rumination ruing/ruling
rulers/rules rumps/rumpus runaway/runway runner/runnier ruses/rushes rusted/rustled rusting/rustling
rustlers/rustles sabers/sabres sable/stable sables/sales sacked/slacked sacked/smacked sacked/snacked sacked/stacked
sacking/slacking sacking/smacking sacking/snacking sacking/stacking sacks/shacks sacks/slacks sacks/smacks
sacks/snacks sacks/stacks sacred/scared saddle/swaddle sades/shades sades/spades sages/stages sagged/scagged
sagged/shagged sagged/snagged sagged/swagged sagging/shagging sagging/snagging sagging/swagging sailed/snailed
sailing/snailing sails/snails sales/salves sales/scales sales/stales saline/saltine salivation/salvation
sallow/shallow sallow/swallow salmon/salon salon/saloon salted/saluted salted/sated salted/slated salter/saltier
saltest/saltiest saltines/saltiness salting/saluting salting/sating salting/slating salts/slats saluted/sauted
salvage/savage salve/slave salved/saved salver/saver salvers/salves salves/salvoes salves/saves salving/saving
salvoes/salvos sames/shames samplers/samples sampling/sapling sandal/scandal sander/sandier sander/saner
sander/slander sanding/standing sands/stands sandy/shandy sapling/stapling sapped/slapped sapped/swapped
sappiest/snappiest sapping/slapping sapping/swapping sappy/snappy sashes/slashes sashes/smashes sashes/stashes
sashes/swashes sated/sauted sated/seated sated/skated sated/slated sated/stated sates/skates sates/slates
sates/spates sates/states satin/stain sating/seating sating/skating sating/slating sating/stating sating/sting
satrap/strap saucer/saucier saucers/sauces savannahes/savannahs savannahs/savannas saved/shaved saved/slaved
saved/staved saver/shaver saver/slaver saver/suaver savers/saves saves/shaves saves/slaves saves/staves
saving/shaving saving/slaving saving/staving savior/saviour savior/savor saviour/savour savor/savour
savoriest/savouriest sawing/swing saying/slaying saying/spaying saying/staying saying/swaying scads/scalds
scald/scaled scalded/scaled scalding/scaling scaled/scalped scaling/scalping scammed/scrammed scamming/scramming
scamps/scams scams/scrams scans/scants scanter/scantier scantest/scantiest scants/scats scarce/scare scared/scarfed
scared/scarred scares/scars scares/scarves scarfing/scaring scarfs/scars scaring/scarring scavengers/scavenges
scepters/sceptres sceptic/septic schedulers/schedules schemers/schemes schlemiel/shlemiel schlep/schlepp
schlep/shlep schlepp/shlepp schlock/shlock schmaltz/schmalz schrod/scrod schtick/shtick sconce/scone scooped/scoped
scooping/scoping scorchers/scorches scored/scorned scored/scoured scorer/sorer scorers/scores scores/sores
scoring/scorning scoring/scouring scotches/scotchs scoured/scourged scoured/soured scourging/scouring
scouring/souring scours/sours scowls/scows scram/scream scramblers/scrambles scraped/scrapped scrapers/scrapes
scrapes/scraps scribblers/scribbles scrimp/scrip scrips/scripts scroungers/scrounges scrubber/scrubbier scruff/scuff
scrunches/scrunchies scuffed/scuffled scuffing/scuffling scummed/summed scumming/summing scupper/supper
sealing/stealing seals/sepals seals/steals seamen/semen seamiest/steamiest seamy/steamy searchers/searches
seared/sheared seared/smeared seared/speared searing/shearing searing/smearing searing/spearing searing/swearing
sears/shears sears/smears sears/spears sears/swears seated/sedated seating/sedating seating/sweating seats/sweats
seceded/seeded seceding/seeding secretes/secrets sedge/sledge seducers/seduces seediest/speediest seeding/seedling
seeding/seeing seeds/steeds seedy/speedy seeing/seeking seeing/seeming seeing/seeping seeker/sleeker
seeking/sleeking seeks/sleeks seeped/steeped seeping/sleeping seeping/steeping seeping/sweeping seeps/sleeps
seeps/steeps seeps/sweeps seers/severs seers/sewers seers/sheers seers/sneers seers/steers seized/sized seizes/sizes
seizing/sizing seller/sheller seller/speller seller/sweller selling/shelling selling/smelling selling/spelling
selling/swelling sells/shells sells/smells sells/spells sells/swells selves/shelves sender/slender sender/spender
sending/spending sends/spends sentence/sentience sentient/sentiment septic/skeptic sepulchered/sepulchred
sepulchering/sepulchring sepulchers/sepulchres sequencers/sequences serer/server serious/serous serve/swerve
server/sever servers/serves setter/settler setting/settling settlers/settles sewed/skewed sewed/slewed sewed/spewed
sewed/stewed sewer/skewer sewing/skewing sewing/slewing sewing/spewing sewing/stewing sewing/swing sexiest/sexist
sexing/sexting shades/shads shads/shards shady/shandy shaker/shakier shakers/shakes shaking/sharking shamed/shammed
shames/shams shaming/shamming shank/shrank shaped/sharped shaping/sharping shard/shared shared/sharked
shared/sharped shared/sheared shared/shred sharing/sharking sharing/sharping sharing/shearing shave/sheave
shavers/shaves sheathes/sheaths shedding/shredding sheds/sherds sheds/shreds sheikdom/sheikhdom sheikhs/sheiks
sherbert/sherbet sherd/shred shied/shield shied/shined shies/shines shies/shires shift/shrift shifted/sifted
shifting/sifting shifts/shits shifts/sifts shill/shrill shills/sills shimmed/shimmied shimmer/simmer
shimming/shimmying shine/shrine shiner/shinier shiners/shines shines/shins shingle/single shinned/shinnied
shinned/sinned shinning/shinnying shinning/sinning shinny/shiny shipped/sipped shipping/sipping shires/sires
shirts/shits shitting/sitting shlep/shlepp shlock/shock shocked/socked shocking/socking shocks/socks shodden/sodden
shoed/shooed shoed/shored shoed/shoved shoed/showed shoes/shores shoes/shoves shogun/shotgun shooing/shooting
shoos/shoots shoots/shots shopped/sopped shopping/sopping shored/shorted shored/shred shores/sores shoring/shorting
shorted/sorted shorter/sorter shorting/sorting shorts/shots shorts/sorts shots/shouts shouts/shuts shove/shrove
shovels/shoves showed/sowed shower/showier shower/sower showing/sowing shred/shrewd shrieks/shrikes shrivels/shrives
shtick/shtik shtick/stick shucked/sucked shucking/sucking shucks/sucks shufflers/shuffles shunned/sunned
shunning/sunning shuns/shunts shunts/shuts shutting/shuttling sickbed/sicked sicked/slicked sicker/slicker
sicker/snicker sicker/sticker sickest/slickest sicking/slicking sicking/sticking sickly/slickly sickness/slickness
sicks/slicks sicks/sticks sided/sidled sides/sidles sides/slides sideshow/slideshow siding/sidling siding/sliding
sifted/sited sifter/snifter sifter/swifter sifting/siting sifts/swifts sighed/sighted sighing/sighting sighs/sights
sight/slight sigma/stigma signed/singed signer/singer signing/singing signs/sings silencers/silences sills/skills
sills/spills sills/stills sills/swills silly/slily silted/sited silted/stilted silting/siting silts/slits
silts/stilts silver/sliver simile/smile simmer/slimmer simmer/swimmer simper/simpler simulate/stimulate
simulation/stimulation singe/single singeing/singing singer/stinger singer/swinger singers/singes singes/sings
singing/slinging singing/stinging singing/swinging sings/slings sings/stings sings/swings sinker/stinker
sinking/slinking sinking/stinking sinks/slinks sinks/stinks sinned/skinned sinner/spinner sinning/skinning
sinning/spinning sipped/skipped sipped/slipped sipped/snipped sipping/skipping sipping/slipping sipping/snipping
sirens/sires sires/spires sitars/stars sited/spited sited/suited sites/smites sites/spites sites/sties sites/suites
siting/sitting siting/smiting siting/spiting siting/sting siting/suiting sitter/skitter sitter/slitter
sitting/slitting sitting/spitting sizzle/swizzle skaters/skates skeins/skins skiers/skies skimps/skims skimps/skips
skirts/skits skulduggery/skullduggery skulked/sulked skulking/sulking skulks/sulks skydivers/skydives slacked/slaked
slacking/slaking slanted/slated slanting/slating slants/slats slash/splash slates/slats slats/splats slavers/slaves
slayer/slyer slaying/splaying slays/splays sleeper/sleepier slice/sluice slice/splice sliced/slicked slicer/slicker
slicer/slier slicers/slices slicing/slicking slider/slier slider/solider sliders/slides slier/sliver sling/sluing
sling/soling slits/splits slitting/splitting sloes/slopes sloes/soles sloops/slops sloped/slopped slopes/slops
sloping/slopping sloppiest/soppiest sloppy/soppy sloths/slots slough/sough slowed/sowed slower/sower slowing/sowing
sluing/slung sluing/suing slumberous/slumbrous slummed/summed slummer/summer slumming/summing slumps/slums
slumps/sumps slurps/slurs smidgen/smidgeon smidgens/smidges smiles/smileys smocked/smoked smocked/socked
smocking/smoking smocking/socking smocks/socks smoggiest/soggiest smoggy/soggy smoker/smokier smokers/smokes
smolder/smoulder smolder/solder smooth/sooth smoother/smother smoothes/smoothies smoothes/smooths smoothly/smoothy
smugger/smuggler smuggest/suggest smugglers/smuggles smurfs/surfs snacked/snaked snacking/snaking snakiest/snarkiest
snakiest/sneakiest snaky/snarky snaky/sneaky snapper/snappier snared/snarfed snared/snarled snarfing/snaring
snaring/snarling sneaker/sneakier sniffed/sniffled sniffing/sniffling sniped/snipped snipers/snipes snipes/snips
sniping/snipping snooper/snoopier snootiest/sootiest snoots/snots snooty/sooty snored/snorted snorer/sorer
snorers/snores snores/sores snoring/snorting snorted/sorted snorting/sorting snorts/snots snorts/sorts snots/snouts
snowed/sowed snowing/sowing snowshed/snowshoed snubbed/subbed snubbing/subbing snuffed/snuffled snuffer/suffer
snuffing/snuffling snugged/snuggled snuggest/suggest snugging/snuggling soars/sonars sober/somber
sobriquet/soubriquet socked/stocked socking/stocking socks/stocks softly/softy soiled/soled soiled/spoiled
soiling/soling soiling/spoiling soils/spoils solder/soldier solder/solider soldier/solider soled/soloed soled/solved
soles/solves soles/stoles solid/stolid solidity/stolidity soliloquies/soliloquizes soling/soloing soling/solving
solitaires/solitaries solvers/solves somberly/sombrely sopped/stopped sopped/swopped sopping/stopping
sopping/swopping sorer/sorter sorer/sourer sores/spores sores/stores sorest/sourest sorted/sortied sorted/sported
sorting/sporting sorts/sports sounder/sunder sourced/soured sourcing/souring sourer/surer sourest/surest
sourly/surly souse/spouse sowed/stowed sowing/stowing sowing/swing spacey/spacy spams/spasms spanks/spans
spans/spawns spare/sparse spared/sparked spared/sparred spared/speared spares/spars sparing/sparking
sparing/sparring sparing/spearing sparing/spring sparked/sparkled sparking/sparkling sparklers/sparkles sparks/spars
spars/spears spates/spats spats/splats spats/sprats spatted/splatted spatter/splatter spatting/splatting
spayed/splayed spayed/sprayed spaying/splaying spaying/spraying spaying/spying spays/splays spays/sprays
speciality/specialty specifiers/specifies specked/speckled specking/speckling specks/specs speed/spewed speed/spreed
speeder/speedier spice/splice spiced/spied spices/spies spied/spiked spied/spited spiels/spies spies/spikes
spies/spines spies/spires spies/spites spilt/split spilt/spoilt spine/spline spine/supine spines/spinets
spines/spins spiraea/spirea spireas/spires spite/sprite spited/spitted spites/spits spiting/spitting spits/splits
spitting/splitting splendor/splendour splicers/splices splint/split splutter/sputter sponger/spongier
spongers/sponges spoonful/spoonsful spoored/spored spooring/sporing spored/sported sporing/sporting sporing/spring
sports/spots spots/spouts spotter/spottier spout/sprout sprayer/spryer sprig/spring sprinklers/sprinkles
sprites/spritzes spurns/spurs spurs/spurts squawks/squaws squeezers/squeezes squired/squirmed squired/squirted
squiring/squirming squiring/squirting stabilizers/stabilizes stable/stale stacked/staked stacking/staking
stages/stags stain/strain stairs/stars stairs/stirs staked/stalked staking/stalking stale/staple staled/stalked
staled/stalled staler/stalker staling/stalking staling/stalling staling/starling staling/stealing stances/stanches
stanch/staunch stand/strand staplers/staples stare/starve stared/starred stared/started stares/stars
staring/starling staring/starring staring/starting staring/string starling/startling stars/starts started/startled
started/stated starter/stater starting/startling starting/stating starts/stats starve/stave state/statue
states/stats stats/stoats statue/stature statue/statute statues/status statues/statuses stayed/strayed
staying/straying stays/strays stdio/studio steak/streak steam/stream steamer/steamier steams/stems steed/stewed
steely/steeply steeps/steps sterilizers/sterilizes stewed/strewed stewing/strewing stews/strews sticker/stickier
sticker/stickler sties/stiles stifle/stile stilettoes/stilettos sting/string stinger/stingier stingiest/stringiest
stocked/stoked stocking/stoking stoke/stroke stokers/stokes stomps/stops stoner/stonier stoners/stones stoney/stony
stoops/stops stopped/stropped stopping/stropping stops/strops stored/storied stores/storeys stores/stories
storey/story storing/string stormy/story stove/strove straggler/stragglier stragglers/straggles strange/strangle
stranglers/strangles stretcher/stretchier stretchers/stretches strikers/strikes stringer/stringier striped/stripped
stripes/strips striping/stripling struck/stuck strung/stung stubbed/subbed stubbing/subbing stubbly/stubby
stuccoes/stuccos studios/studious studly/study study/sturdy stumblers/stumbles stumps/sumps stunned/sunned
stunning/sunning stuns/stunts sturgeon/surgeon styes/styles subscribers/subscribes subsides/subsidies
subsidies/subsidizes succor/succour sucked/suckled sucking/suckling suites/suits sultanas/sultans
summaries/summarizes summoned/summonsed summoning/summonsing sunbathers/sunbathes super/supper
superchargers/supercharges supper/suppler supplant/suppliant suppler/supplier suppliant/supplicant
suppliers/supplies surely/surly surer/surfer surplused/surplussed surplusing/surplussing swains/swans swamps/swaps
swanker/swankier swankest/swankiest swanks/swans swatch/swath swathes/swaths swaths/swats swats/sweats
sweater/sweatier swigs/swings swindlers/swindles swoops/swops sympathies/sympathizes sympathizers/sympathizes
synced/synched synches/synchs synching/syncing synchs/syncs synthesizers/synthesizes tables/tablets tables/tales
tablespoonful/tablespoonsful tacked/tackled tacked/tracked tacking/tackling tacking/taking tacking/tracking
tacklers/tackles tacks/tracks tailed/tiled tailed/trailed tailing/tiling tailing/trailing tails/trails
tainted/tinted tainting/tinting taints/tints taker/talker taker/tanker takers/takes taking/talking taking/tanking
taking/tasking tamable/tamale tamed/tamped tamed/teamed tamer/tamper tamers/tames taming/tamping taming/teaming
tamped/taped tamped/tramped tamper/taper tamping/taping tamping/tramping tamps/tramps tangos/tangs tangs/twangs
tanked/thanked tankful/thankful tanking/thanking tanks/thanks taped/tapped tapers/tapes taping/tapping
tapped/trapped tapping/trapping tared/tarred tared/teared taring/tarring taring/tearing taros/tarots tarots/tarts
tarots/trots tarps/traps tarred/tarried tarring/tarrying taser/taster taser/teaser taster/tastier tasters/tastes
tastiest/toastiest tasty/toasty tatted/tattled tatter/tattler tatting/tattling tattlers/tattles taxed/taxied
taxes/taxies taxies/taxis taxiing/taxing taxing/taxying teachers/teaches teaks/tweaks teargases/teargasses
teasels/teases teasers/teases teaspoonful/teaspoonsful teats/treats teazels/teazles teeing/teeming teeing/treeing
teeniest/teensiest teensy/teeny teepee/tepee teeter/tweeter telecommuters/telecommutes telnet/tenet temped/tempted
temper/tempter temperas/tempers temping/tempting tempos/temps temps/tempts tended/trended tenderizers/tenderizes
tending/trending tendon/tenon tends/trends tenets/tents tenor/tensor tenths/tents terrain/terrapin tester/testier
testers/testes testes/tests testis/tests textual/textural thees/themes thees/theses thees/threes theories/theorizes
there/three thicker/ticker thickest/thicket thickest/thickset thicket/thickset thicket/ticket things/thins
things/tings thinker/tinker thinks/thins thinned/tinned thinning/tinning thirsty/thirty thong/throng thongs/tongs
thorough/through though/through though/tough thraldom/thralldom thrash/trash thrashers/thrashes thread/tread
threat/treat threes/trees threshers/threshes thrice/trice thrill/trill throe/throne throe/throve through/trough
thrust/trust ticked/tickled ticked/tricked ticking/tickling ticking/tricking tickle/trickle ticks/tricks
tided/tidied tides/tidies tides/tildes tiding/tidying tiers/tigers tiers/timers tiers/tires tikes/trikes
tildes/tiles tiled/tilled tiled/tilted tiled/titled tiled/toiled tiles/titles tiling/tilling tiling/tilting
tiling/titling tiling/toiling tilled/trilled tilled/twilled tilling/trilling tills/trills tilted/titled
tilting/titling timber/timer timbers/timbres timelines/timeliness timers/times tines/tinges tines/twines
tinge/tingle tinge/twinge tingeing/tinging tinges/tings tinier/tinnier tiniest/tinniest tinkle/twinkle
tinned/twinned tinning/twinning tipped/tippled tipped/tripped tipper/tippler tipping/tippling tipping/tripping
tipplers/tipples tirade/trade tired/tried tires/tries tiros/trios title/tittle titter/twitter toady/today
toaster/toastier tobaccoes/tobaccos toddlers/toddles tokens/tokes tolled/trolled tolling/trolling tolls/trolls
toner/tonier tones/tonnes tooted/toothed tooted/toted tooting/toting topic/tropic topical/tropical topped/toppled
topping/toppling toque/torque tornadoes/tornados torpedoes/torpedos tortes/torts tortes/totes torts/trots
torturers/tortures torus/tours toted/totted toted/touted totems/totes toting/totting toting/touting totted/trotted
totter/trotter totting/trotting tough/trough touts/trouts towel/trowel toweled/towelled towelled/trowelled
towelling/trowelling toying/tying trace/trance traced/tracked tracer/tracker tracers/traces tracing/tracking
traders/trades trading/treading trail/trial trains/trans tramped/trampled tramping/trampling tramps/trams
tramps/traps tranquilest/tranquillest tranquility/tranquillity tranquilize/tranquillize tranquilizers/tranquilizes
tranquillizers/tranquillizes transit/transmit transitted/transmitted transitting/transmitting treading/treadling
treads/treas treas/treats treasurers/treasures treasures/treasuries treaties/treatizes treble/tremble
trespassers/trespasses trial/tribal trialed/trialled trialled/trilled trialling/trilling tribes/tries
tricked/trickled tricking/trickling tricolor/tricolour tries/trikes triflers/trifles trios/tripos tripe/triple
triples/triplets tripods/tripos tripos/trips trolley/trolly trope/troupe trots/trouts troubleshoot/troubleshot
troupers/troupes trout/tryout truces/trues trucked/truckled trucked/tucked trucker/tucker trucking/truckling
trucking/tucking trucks/tucks trueing/truing truest/trust truss/trusts trying/tying tubers/tubes tumblers/tumbles
tuned/turned tuner/turner tuners/tunes tuning/turning turkey/turnkey tuxedoes/tuxedos twine/twinge twined/twinned
twines/twins twingeing/twinging twining/twinning twinks/twins twists/twits tying/typing typewriters/typewrites
tyrannies/tyrannizes tyrannosaurs/tyrannosaurus tyres/tyroes tyroes/tyros unarmed/unharmed unasked/unmasked
unbeaten/uneaten unbending/unending unbiased/unbiassed unblock/unlock underachievers/underachieves
underfed/underfeed underlay/underplay underlie/underline underling/underlying underpay/underplay
undershoot/undershot undertakers/undertakes underwriters/underwrites unearned/unlearned unfavorable/unfavourable
unfits/units unformed/uniformed uniformed/uninformed union/unison unite/untie unites/unities unites/units
unities/unties unmaking/unmasking unsavory/unsavoury unseat/unset unsent/unset untied/untried upraizing/uprizing
usability/useability users/ushers usurer/usurper utopians/utopias uvulars/uvulas vales/valets vales/values
vales/valves valet/varlet valor/valour vamped/vaped vamping/vaping vanish/varnish vaporizers/vaporizes
varicolored/varicoloured velds/veldts venal/venial venal/vernal verandahs/verandas verification/versification
verified/versified verify/versify vermilion/vermillion vertebrae/vertebrate vials/vitals vibrators/vibratos
viced/voiced vices/voices vicing/voicing villagers/villages violas/viols violent/violet viragoes/viragos
visaed/vised visaing/vising visas/vistas viscous/viscus volcanoes/volcanos voters/votes vouchers/vouches
voyagers/voyages wacker/wackier wackest/wackiest wackiest/whackiest wackos/wacks wacky/whacky wadded/waddled
wadded/waded wadding/waddling wadding/wading waded/warded wader/wander wader/warder waders/wades wading/warding
waged/wagged wagers/wages wagged/waggled wagging/waggling wagging/waging waggon/wagon wailed/waled wailed/wiled
wailing/waling wailing/wiling waists/waits waiter/water waived/waved waiver/waver waiver/wavier waivers/waives
waives/waves waives/wives waiving/waving waked/walked waked/wanked waken/weaken wakens/wakes waking/walking
waking/wanking waldoes/waldos waled/walked waled/walled waled/whaled wales/whales waling/walking waling/walling
waling/whaling waned/wanked waned/wanted waned/warned waned/weaned wangle/wrangle waning/wanking waning/wanting
waning/warning waning/weaning wannabe/wannabee warblers/warbles warier/wartier warier/wearier warier/wrier
wariest/wartiest wariest/weariest wariest/wriest warily/wearily wariness/weariness warps/wraps warranted/warrantied
warranting/warrantying washers/washes waster/water wasters/wastes watchers/watches waterbed/watered
watercolor/watercolour waved/weaved waver/wavier waver/weaver wavers/waves waves/weaves waving/weaving
waxing/waxwing weals/wheals wearer/wearier wearing/wearying weavers/weaves wedge/wedgie weeder/weedier
weeding/weeing weeing/weeping weeper/weepier weighed/weighted weighing/weighting weighs/weights weight/wight
welded/wielded welding/wielding welds/wields wench/wrench wetted/whetted wetting/whetting whacker/whackier
whalers/whales wheedled/wheeled wheedling/wheeling whereas/wheres whiled/whirled whiled/wiled whiles/wiles
whiling/whirling whiling/wiling whilst/whist whimsey/whimsy whined/wined whiner/whinier whiners/whines whines/wines
whining/wining whinny/whiny whirls/whirs whirrs/whirs whiskey/whisky whisks/whiskys whistlers/whistles
whitens/whites whiter/whither whites/whits whither/wither whittlers/whittles whizzes/wizzes whodunit/whodunnit
whoever/whomever wholesalers/wholesales whomsoever/whosoever wider/wilder widest/wildest widgeon/wigeon widow/window
wield/wiled wields/wilds wigged/wiggled wigging/wiggling wiggle/wriggle wiggler/wigglier wigglers/wiggles
wight/wright wiled/willed wiled/wilted wilful/willful wiling/willing wiling/wilting winced/winched winced/wined
winces/winches winces/wines winching/wincing wincing/wining winded/wined winding/wining wined/winged wined/winked
winery/wintery winger/wringer winging/wining winging/wringing wings/wrings wining/winking wining/winning
winteriest/wintriest wintery/wintry wipers/wipes wireds/wires wirier/wrier wiriest/wriest wiring/wring wiser/wisher
wises/wishes wishers/wishes wizes/wizzes womanizers/womanizes wonder/wounder wooded/wooed wooden/woodmen
woodiest/woodsiest wooding/wooing woodman/woodsman woodmen/woodsmen woodsy/woody wooed/woofed wooer/woofer
woofing/wooing woolen/woollen wooliest/woolliest woolly/wooly words/worlds workaday/workday worriers/worries
worth/wroth wraith/wrath wranglers/wrangles wrath/wreath wreathes/wreaths wrest/wriest wrest/wryest wrested/wrestled
wresting/wrestling wrestlers/wrestles wrier/writer wriest/wrist wrigglers/wriggles wrinkles/wrinklies wrists/writs
write/writhe writers/writes writes/writs xviii/xxviii xxiii/xxviii xxiii/xxxiii xxvii/xxviii xxvii/xxxvii
xxviii/xxxviii xxxii/xxxiii xxxii/xxxvii xxxiii/xxxviii xxxvi/xxxvii xxxvii/xxxviii yarns/yearns yawed/yawned
yawing/yawning yearns/years yeshivahs/yeshivas yodeled/yodelled yodeler/yodeller yoghourt/yoghurt yoghurt/yogurt
yogins/yogis yokels/yokes zeroes/zeros zinced/zincked zincing/zincking zipper/zippier zombies/zombis zoned/zonked
""".split()
)
