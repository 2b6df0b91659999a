package ziping.check.prose;

import ziping.check.place.Place;

import java.util.Optional;

/**
 * A line of a text: a heading or a paragraph.
 *
 * @param text as it stands
 * @param plain the same with {@link Glyphs#plain} signs; indexes fit both
 * @param numbering the number it begins with
 * @param heading whether it is a heading
 * @param role what its section is about
 * @param section the heading it stands under, without number; empty before the first
 * @param own whether a person wrote it; headings of an outline are not
 */
public record Line(
        Place place,
        String text,
        String plain,
        Optional<Numbering> numbering,
        boolean heading,
        Role role,
        String section,
        boolean own) {

    /** A line that a person wrote. */
    public static Line own(Place place, String text, boolean heading, Role role, String section) {
        return new Line(
                place,
                text,
                Glyphs.plain(text),
                Numbering.read(text),
                heading,
                role,
                section,
                true);
    }

    /** The words without the number in front. */
    public String words() {
        return numbering.map(Numbering::rest).orElse(text.strip());
    }

    /** Whether it is a paragraph of a person. */
    public boolean isProse() {
        return own && !heading;
    }
}
