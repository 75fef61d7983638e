"""The cost of a home (socialtjänstlagen 12 kap. 7 § 1; Umeå kommun, annex 2024)."""

from entities import Household
from money import kronor
from openfisca_core.model_api import MONTH, Enum, Variable, min_, select, where


class Municipalities(Enum):
    umea = "Umeå"
    other = "Another, whose guidelines are not known"


class Forms(Enum):
    rental = "Hyresrätt"
    tenantOwned = "Bostadsrätt"
    ownHouse = "Eget hus"
    lodger = "Inneboende"
    withParents = "Hos föräldrar"
    sharedDwelling = "Delad bostad"
    none = "Ingen"


class municipality(Variable):
    value_type = Enum
    possible_values = Municipalities
    default_value = Municipalities.umea
    entity = Household
    definition_period = MONTH
    label = "Whose guidelines count"


class home_form(Variable):
    value_type = Enum
    possible_values = Forms
    default_value = Forms.none
    entity = Household
    definition_period = MONTH
    label = "The form of the home"


class home_cost(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "Rent or fee with heating, öre"


class stated_guideline(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    default_value = -1
    label = "A guideline in place of the municipality's, öre; -1 where there is none"


class accepted_home_cost(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    default_value = -1
    label = "What the municipality has decided to accept, öre; -1 where nothing is decided"


class guideline(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "The guideline that the cost is held against; -1 where there is none"

    def formula(household, period, parameters):
        stated = household("stated_guideline", period)
        form = household("home_form", period)
        known = parameters(period).guideline
        own_home = (form == Forms.rental) + (form == Forms.tenantOwned) + (form == Forms.ownHouse)
        return select(
            [
                stated >= 0,
                household("municipality", period) == Municipalities.other,
                form == Forms.lodger,
                own_home,
            ],
            [kronor(stated), -1, known.lodger, known.rent.calc(household.nb_persons(Household.CHILD))],
            default=-1,
        )


class housing(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "What counts: what is accepted, or else the cost up to the guideline"

    def formula(household, period):
        cost = kronor(household("home_cost", period))
        accepted = household("accepted_home_cost", period)
        limit = household("guideline", period)
        return where(accepted >= 0, kronor(accepted), where(limit >= 0, min_(cost, limit), cost))
