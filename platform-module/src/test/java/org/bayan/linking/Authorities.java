package org.bayan.linking;

import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.PartialDate;

/** Records that the tests of linking share. */
public final class Authorities {
    public static final AuthorityRecord ASSAD = AuthorityRecord.builder("p1", AuthorityKind.PERSON)
            .preferred("ar", "بشار الأسد")
            .parallel(List.of("Bashar al-Assad", "Beşar Esad"))
            .ambiguous(List.of("الأسد"))
            .exists(new PartialDate(1965, 9, 11), null)
            .build();
    public static final AuthorityRecord MUALLEM = AuthorityRecord.builder("p2", AuthorityKind.PERSON)
            .preferred("ar", "وليد المعلم")
            .exists(new PartialDate(1941, 7, 17), new PartialDate(2020, 11, 16))
            .build();
    public static final AuthorityRecord JAWLANI = AuthorityRecord.builder("p3", AuthorityKind.PERSON)
            .preferred("ar", "أحمد الشرع")
            .other(List.of("أبو محمد الجولاني"))
            .ambiguous(List.of("الجولاني"))
            .build();
    public static final AuthorityRecord MINISTRY = AuthorityRecord.builder("b1", AuthorityKind.CORPORATE_BODY)
            .preferred("ar", "وزارة الخارجية")
            .build();
    public static final AuthorityRecord ISIS = AuthorityRecord.builder("b2", AuthorityKind.CORPORATE_BODY)
            .preferred("ar", "الدولة الإسلامية في العراق والشام")
            .other(List.of("داعش"))
            .exists(new PartialDate(2013, 4, 0), new PartialDate(2019, 3, 0))
            .build();
    public static final AuthorityRecord ALI_ONE = AuthorityRecord.builder("p4", AuthorityKind.PERSON)
            .preferred("ar", "محمد العلي")
            .exists(new PartialDate(1930, 0, 0), null)
            .build();
    public static final AuthorityRecord ALI_TWO = AuthorityRecord.builder("p5", AuthorityKind.PERSON)
            .preferred("ar", "محمد العلي")
            .exists(new PartialDate(1980, 0, 0), null)
            .build();
    public static final List<AuthorityRecord> ALL = List.of(ASSAD, MUALLEM, JAWLANI, MINISTRY, ISIS, ALI_ONE, ALI_TWO);

    private Authorities() {}
}
