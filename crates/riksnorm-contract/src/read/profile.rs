//! A municipality: an id, or a profile with its own guidelines.

use riksnorm::{
    DraftChildCounts, DraftGuidelineSet, DraftMunicipality, DraftProfile, DraftRentRow, Fault,
    Field, GuidelineSet, Municipality, ProfileField, RowField, SetField,
};

use super::{
    Reader, Unread, object,
    values::{amount, entered, integer, list_length, month, text},
};
use crate::tree::{Tree, Value};

impl Reader {
    pub(super) fn municipality<T: Tree>(
        &mut self,
        tree: &T,
    ) -> Result<DraftMunicipality<Unread>, Unread> {
        if let Value::Text(id) = tree.value() {
            let municipality = Municipality::from_id(&id);
            let municipality = municipality.map_err(|fault| Unread::quoting(fault, id))?;
            return Ok(DraftMunicipality::Known(municipality));
        }
        let field = Field::Municipality;
        let mut fields = object(tree)?;
        let profile = DraftProfile {
            id: fields.entered(field(ProfileField::Id), text),
            name: fields.entered(field(ProfileField::Name), text),
            guidelines: fields.entered(field(ProfileField::Guidelines), |tree| {
                let most = DraftProfile::<Unread>::MOST_SETS;
                let length = list_length(tree, 0..=most, Fault::ListLength)?;
                let set = |index| entered(self.set(&tree.element(index), index));
                Ok((0..length).map(set).collect())
            }),
        };
        self.finish(field(ProfileField::Whole), fields);
        Ok(DraftMunicipality::Profile(profile))
    }

    fn set<T: Tree>(&mut self, tree: &T, set: usize) -> Result<DraftGuidelineSet<Unread>, Unread> {
        let field = |part| Field::Municipality(ProfileField::Set(set, part));
        let mut fields = object(tree)?;
        let draft = DraftGuidelineSet {
            source: fields.entered(field(SetField::Source), text),
            decision: fields.entered(field(SetField::Decision), text),
            from: fields.entered(field(SetField::From), month),
            through: fields.entered(field(SetField::Through), month),
            rent: fields.entered(field(SetField::Rent), |tree| {
                let length = list_length(tree, 0..=GuidelineSet::MOST_ROWS, Fault::ListLength)?;
                let row = |index| {
                    let field = |part| field(SetField::Row(index, part));
                    entered(self.row(&tree.element(index), field))
                };
                Ok((0..length).map(row).collect())
            }),
            lodger: fields.entered(field(SetField::Lodger), amount),
        };
        self.finish(field(SetField::Whole), fields);
        Ok(draft)
    }

    fn row<T: Tree>(
        &mut self,
        tree: &T,
        field: impl Fn(RowField) -> Field,
    ) -> Result<DraftRentRow<Unread>, Unread> {
        let mut fields = object(tree)?;
        let draft = DraftRentRow {
            adults: fields.entered(field(RowField::Adults), integer),
            children: fields.entered(field(RowField::Children), |tree| {
                let mut fields = object(tree)?;
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
