//! A municipality: an id, or a profile with its own guidelines.

use riksnorm::{
    DraftChildCounts, DraftGuidelineSet, DraftMunicipality, DraftProfile, DraftRentRow, Fault,
    Field, GuidelineSet, Municipality, ProfileField, RowField, SetField,
};

use super::{
    Reader, Unread, object,
    values::{amount, entered, integer, list, month, text},
};
use crate::value::Json;

impl Reader {
    pub(super) fn municipality(
        &mut self,
        json: &Json<'_>,
    ) -> Result<DraftMunicipality<Unread>, Unread> {
        if let Json::Text(id) = json {
            let municipality = Municipality::from_id(id);
            let municipality = municipality.map_err(|fault| Unread::quoting(fault, id))?;
            return Ok(DraftMunicipality::Known(municipality));
        }
        let field = Field::Municipality;
        let mut fields = object(json)?;
        let profile = DraftProfile {
            id: fields.entered(field(ProfileField::Id), owned),
            name: fields.entered(field(ProfileField::Name), owned),
            guidelines: fields.entered(field(ProfileField::Guidelines), |json| {
                let most = DraftProfile::<Unread>::MOST_SETS;
                let sets = list(json, 0..=most, Fault::ListLength)?.iter();
                let set = |(index, json)| entered(self.set(json, index));
                Ok(sets.enumerate().map(set).collect())
            }),
        };
        self.finish(field(ProfileField::Whole), fields);
        Ok(DraftMunicipality::Profile(profile))
    }

    fn set(&mut self, json: &Json<'_>, set: usize) -> Result<DraftGuidelineSet<Unread>, Unread> {
        let field = |part| Field::Municipality(ProfileField::Set(set, part));
        let mut fields = object(json)?;
        let draft = DraftGuidelineSet {
            source: fields.entered(field(SetField::Source), owned),
            decision: fields.entered(field(SetField::Decision), owned),
            from: fields.entered(field(SetField::From), month),
            through: fields.entered(field(SetField::Through), month),
            rent: fields.entered(field(SetField::Rent), |json| {
                let rows = list(json, 0..=GuidelineSet::MOST_ROWS, Fault::ListLength)?.iter();
                let row = |(index, json)| {
                    let field = |part| field(SetField::Row(index, part));
                    entered(self.row(json, field))
                };
                Ok(rows.enumerate().map(row).collect())
            }),
            lodger: fields.entered(field(SetField::Lodger), amount),
        };
        self.finish(field(SetField::Whole), fields);
        Ok(draft)
    }

    fn row(
        &mut self,
        json: &Json<'_>,
        field: impl Fn(RowField) -> Field,
    ) -> Result<DraftRentRow<Unread>, Unread> {
        let mut fields = object(json)?;
        let draft = DraftRentRow {
            adults: fields.entered(field(RowField::Adults), integer),
            children: fields.entered(field(RowField::Children), |json| {
                let mut fields = object(json)?;
                let from = fields.entered(field(RowField::ChildrenFrom), integer);
                let through = fields.entered(field(RowField::ChildrenThrough), integer);
                self.finish(field(RowField::Children), fields);
                Ok(DraftChildCounts { from, through })
            }),
            amount: fields.entered(field(RowField::Amount), amount),
            per_further_child: fields.entered(field(RowField::PerFurtherChild), amount),
        };
        self.finish(field(RowField::Whole), fields);
        Ok(draft)
    }
}

fn owned(json: &Json<'_>) -> Result<String, Unread> {
    text(json).map(str::to_owned)
}
