using System.Text;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Programmes.Demo;

namespace CityLeadership.Classroom.Web.Tests.Programmes;

public sealed class DemoPaperTests
{
    [Fact]
    public void A_written_case_is_a_pdf_that_we_would_take_from_anybody()
    {
        var file = DemoPaper.Write([("The tram line case", ["A letter (in brackets), with a \\ in it.", "Östra."]), ("Two", ["Words."])]);

        Assert.Equal(new PdfFinding(2, null), PdfInspection.Of(file));
    }

    [Fact]
    public void Its_table_says_where_each_object_begins()
    {
        var text = Encoding.Latin1.GetString(DemoPaper.Write([("One", ["Östra has two words."])]));
        var places = text[text.LastIndexOf("xref\n", text.IndexOf("trailer", StringComparison.Ordinal), StringComparison.Ordinal)..]
            .Split('\n').Where(line => line.EndsWith(" 00000 n ", StringComparison.Ordinal)).Select(line => int.Parse(line[..10], null)).ToList();

        Assert.Equal(6, places.Count);
        Assert.All(places.Index(), place => Assert.StartsWith($"{place.Index + 1} 0 obj\n", text[place.Item..], StringComparison.Ordinal));
    }
}
