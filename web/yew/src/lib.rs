//! Yew, with small elements. The apps depend on this crate under the name
//! `yew`.
//!
//! `html!` writes the making of an element out in every place: some 200 bytes
//! of Wasm each, in an app with hundreds of them. The macro names what it uses
//! by paths that begin with `::yew`. Here those paths lead to functions that
//! are compiled once. Everything else is Yew as it is.

pub use html::Classes;
pub use upstream::*;

/// The prelude of Yew.
pub mod prelude {
    pub use upstream::prelude::*;

    pub use crate::html::Classes;
}

/// What Yew has for HTML, with classes that are a text: a set of them is a hash
/// map in the Wasm.
pub mod html {
    pub use upstream::html::*;
    use upstream::virtual_dom::AttrValue;

    /// The classes of an element.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Classes(String);

    impl Classes {
        /// No classes; how many will come does not matter.
        #[doc(hidden)]
        #[must_use]
        pub fn with_capacity(_: usize) -> Self {
            Self::default()
        }

        /// Adds a class, or several, or none.
        pub fn push(&mut self, classes: impl Into<Self>) {
            self.add(&classes.into().0);
        }

        /// What `classes!` calls for a class that it knows.
        #[doc(hidden)]
        pub fn unchecked_push(&mut self, class: &'static str) {
            self.add(class);
        }

        #[inline(never)]
        fn add(&mut self, classes: &str) {
            if !self.0.is_empty() && !classes.is_empty() {
                self.0.push(' ');
            }
            self.0.push_str(classes);
        }
    }

    impl From<&'static str> for Classes {
        fn from(classes: &'static str) -> Self {
            Self(classes.to_owned())
        }
    }

    impl From<String> for Classes {
        fn from(classes: String) -> Self {
            Self(classes)
        }
    }

    impl<T: Into<Self>> From<Option<T>> for Classes {
        fn from(classes: Option<T>) -> Self {
            classes.map(Into::into).unwrap_or_default()
        }
    }

    impl IntoPropValue<Option<AttrValue>> for Classes {
        fn into_prop_value(self) -> Option<AttrValue> {
            (!self.0.is_empty()).then(|| self.0.into())
        }
    }
}

/// The virtual DOM of Yew, with elements that are made by one function.
pub mod virtual_dom {
    use std::mem::ManuallyDrop;

    /// An element that is made without the macro, piece by piece.
    pub use upstream::virtual_dom::VTag as Element;
    pub use upstream::virtual_dom::*;
    use upstream::{
        NodeRef,
        virtual_dom::{VTag as UpstreamTag, listeners::Listeners as OfElement},
    };

    /// Stands where the macro passes a reference to an element. The apps find
    /// elements by their ids, so there is never one.
    #[derive(Debug, Clone, Copy, Default)]
    pub struct NoReference;

    /// What the macro calls to make an element.
    #[derive(Debug)]
    pub struct VTag;

    impl VTag {
        /// An element with children.
        #[doc(hidden)]
        #[inline(always)]
        #[allow(clippy::inline_always, reason = "what is constant is then no argument")]
        pub fn __new_other(
            tag: AttrValue,
            _: NoReference,
            key: Option<Key>,
            attributes: Attributes,
            listeners: OfElement,
            children: VNode,
        ) -> VNode {
            // Nothing is dropped where all is constant: that would be code again.
            let parts = ManuallyDrop::new((tag, key, attributes, listeners));
            if let (AttrValue::Static(tag), None, Attributes::Static(attributes), OfElement::None) =
                &*parts
            {
                return constant(tag, attributes, children);
            }
            let (tag, key, attributes, listeners) = ManuallyDrop::into_inner(parts);
            element(tag, key, attributes, listeners, children)
        }

        /// A field for text, a tick or a choice.
        #[doc(hidden)]
        #[inline(never)]
        pub fn __new_input(
            value: Option<AttrValue>,
            checked: Option<bool>,
            _: NoReference,
            key: Option<Key>,
            attributes: Attributes,
            listeners: OfElement,
        ) -> VNode {
            let reference = NodeRef::default();
            UpstreamTag::__new_input(value, checked, reference, key, attributes, listeners).into()
        }

        /// A field for several lines of text.
        #[doc(hidden)]
        #[inline(never)]
        pub fn __new_textarea(
            value: Option<AttrValue>,
            first: Option<AttrValue>,
            _: NoReference,
            key: Option<Key>,
            attributes: Attributes,
            listeners: OfElement,
        ) -> VNode {
            let reference = NodeRef::default();
            UpstreamTag::__new_textarea(value, first, reference, key, attributes, listeners).into()
        }
    }

    /// An element whose attributes are known when the app is compiled: most.
    #[inline(never)]
    fn constant(
        tag: &'static str,
        attributes: &'static [(&'static str, AttributeOrProperty)],
        children: VNode,
    ) -> VNode {
        let attributes = Attributes::Static(attributes);
        element(
            AttrValue::Static(tag),
            None,
            attributes,
            OfElement::None,
            children,
        )
    }

    #[inline(never)]
    fn element(
        tag: AttrValue,
        key: Option<Key>,
        attributes: Attributes,
        listeners: OfElement,
        children: VNode,
    ) -> VNode {
        let reference = NodeRef::default();
        UpstreamTag::__new_other(tag, reference, key, attributes, listeners, children).into()
    }
}

/// The utilities of Yew, with what the macro makes of children.
pub mod utils {
    use std::marker::PhantomData;

    pub use upstream::utils::*;

    /// The nodes that an expression among children gives: one, none or several.
    #[derive(Debug)]
    pub struct NodeSeq<From, Node>(Vec<Node>, PhantomData<From>);

    impl<One: Into<Node>, Node> From<One> for NodeSeq<One, Node> {
        fn from(one: One) -> Self {
            Self(vec![one.into()], PhantomData)
        }
    }

    impl<One: Into<Node>, Node> From<Option<One>> for NodeSeq<One, Node> {
        fn from(one: Option<One>) -> Self {
            Self(one.map(Into::into).into_iter().collect(), PhantomData)
        }
    }

    impl<One: Into<Node>, Node> From<Vec<One>> for NodeSeq<One, Node> {
        fn from(all: Vec<One>) -> Self {
            Self(all.into_iter().map(Into::into).collect(), PhantomData)
        }
    }

    impl<From, Node> IntoIterator for NodeSeq<From, Node> {
        type IntoIter = std::vec::IntoIter<Node>;
        type Item = Node;

        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
}

#[cfg(test)]
mod tests {
    use upstream::{AttrValue, html::IntoPropValue};

    use super::Classes;

    #[test]
    fn classes_stand_with_a_space_between_and_none_is_no_attribute() {
        let mut classes = Classes::with_capacity(4);
        let written =
            |classes: &Classes| -> Option<AttrValue> { classes.clone().into_prop_value() };
        assert_eq!(written(&classes), None);
        classes.push("");
        classes.push(None::<&'static str>);
        assert_eq!(written(&classes), None);
        classes.unchecked_push("tile");
        classes.push(Some("green"));
        classes.push(String::from("large wide"));
        assert_eq!(written(&classes).as_deref(), Some("tile green large wide"));
    }
}
