namespace CityLeadership.Classroom.Web.Data;

/// <summary>The picture that stands for a person while their camera is off.</summary>
public sealed class StoredPortrait
{
    public required string PersonId { get; init; }

    /// <summary>A square JPEG without anything beside the picture: no place, no camera, no comment.</summary>
    public required byte[] Jpeg { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>Who chose it: the person, or staff.</summary>
    public required string SavedBy { get; set; }
}
