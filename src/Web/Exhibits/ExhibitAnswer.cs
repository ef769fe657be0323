using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Exhibits;

internal sealed record ExhibitAnswer(string Id, string Title, int Pages, long Bytes, DateTimeOffset UploadedAt)
{
    public static ExhibitAnswer Of(StoredExhibit exhibit) =>
        new(exhibit.Id, exhibit.Title, exhibit.Pages, exhibit.Bytes, exhibit.UploadedAt);
}

internal sealed record RenameExhibit(string? Title);
