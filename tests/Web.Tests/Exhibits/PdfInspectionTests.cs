using System.Text;
using CityLeadership.Classroom.Web.Exhibits;

namespace CityLeadership.Classroom.Web.Tests.Exhibits;

public sealed class PdfInspectionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void Pages_are_counted_by_their_tree(int pages) => Assert.Equal(new PdfFinding(pages, null), PdfInspection.Of(Pdfs.OfPages(pages)));

    [Fact]
    public void Pages_of_packed_objects_are_counted() => Assert.Equal(new PdfFinding(2, null), PdfInspection.Of(Pdfs.Packed(Pdfs.TwoPages)));

    [Fact]
    public void A_count_inside_a_text_or_a_stream_is_none() => Assert.Equal(
        new PdfFinding(2, null),
        PdfInspection.Of(Pdfs.OfPages(2, "(<< /Type /Pages /Count 200 >> \\) (nested) ) 7 0 obj << >> stream\n<< /Type /Pages /Count 250 >> endstream endobj")));

    [Theory]
    [InlineData("<html>%PDF-1.7")]
    [InlineData("")]
    [InlineData("MZ\0\0")]
    public void What_is_no_pdf_by_its_content_is_refused(string content) => IsRefused(PdfProblem.NotPdf, Encoding.Latin1.GetBytes(content));

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")]
    [InlineData("/S /J#61vaScrip#74")]
    [InlineData("<< /Names << /EmbeddedFiles 8 0 R >> >>")]
    [InlineData("<< /Type /EmbeddedFile >>")]
    [InlineData("<< /S/Launch/F(calc.exe)>>")]
    [InlineData("<< /Subtype /RichMedia >>")]
    [InlineData("<< /S /SubmitForm >>")]
    [InlineData("8 0 obj << >> stream\n/JavaScript endstream")]
    public void What_would_do_something_by_itself_is_refused(string hostile)
    {
        IsRefused(PdfProblem.Active, Pdfs.OfPages(2, hostile));
        IsRefused(PdfProblem.Active, Pdfs.Packed(Pdfs.TwoPages + hostile));
        IsRefused(PdfProblem.Active, Pdfs.Packed(Pdfs.TwoPages + hostile, "/Type /Obj#53tm /Filter [/FlateDecode]"));
    }

    [Fact]
    public void What_is_protected_is_refused() => IsRefused(PdfProblem.Encrypted, Pdfs.OfPages(2, "trailer << /Encrypt 8 0 R >>"));

    [Fact]
    public void More_than_a_class_looks_at_is_refused() => IsRefused(PdfProblem.TooManyPages, Pdfs.OfPages(301));

    [Theory]
    [InlineData("/Type /ObjStm /Filter /LZWDecode")]
    [InlineData("/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]")]
    [InlineData("/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>")]
    [InlineData("/Type /ObjStm /Filter 9 0 R")]
    public void What_is_packed_so_that_nobody_can_look_inside_is_refused(string description) =>
        IsRefused(PdfProblem.Unreadable, Pdfs.Packed(Pdfs.TwoPages, description));

    [Fact]
    public void A_small_file_that_becomes_a_large_one_is_refused() =>
        IsRefused(PdfProblem.Unreadable, Pdfs.Packed(Pdfs.TwoPages + new string(' ', 65 * 1024 * 1024)));

    [Fact]
    public void Damage_is_refused()
    {
        IsRefused(PdfProblem.Unreadable, "%PDF-1.7 and nothing else"u8.ToArray());
        IsRefused(PdfProblem.Unreadable, Pdfs.Packed(Pdfs.TwoPages)[..75]);
        IsRefused(PdfProblem.Unreadable, Pdfs.OfPages(2, string.Concat(Enumerable.Repeat("<< /A ", 200))));
    }

    /// <summary>Whatever is cut off or written over: an answer comes, and soon.</summary>
    [Fact]
    public void No_file_breaks_the_inspection()
    {
        var random = new Random(4711);
        foreach (var whole in (byte[][])[Pdfs.OfPages(3, "(text) <abcd> % remark"), Pdfs.Packed(Pdfs.TwoPages)])
        {
            for (var round = 0; round < 500; round++)
            {
                var broken = whole[..random.Next(1, whole.Length)];
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
                Assert.InRange(PdfInspection.Of(broken).Pages, 0, PdfInspection.MostPages);
            }
        }
    }

    private static void IsRefused(PdfProblem problem, byte[] file) => Assert.Equal(new PdfFinding(0, problem), PdfInspection.Of(file));
}
