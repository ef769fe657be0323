namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>Pixels, both even.</summary>
internal sealed record Size(int Width, int Height)
{
    /// <summary>Bytes of a picture in I420: one of brightness a pixel, and a quarter of each colour.</summary>
    public int Bytes => Width * Height * 3 / 2;

    /// <summary>A filter that brings pictures to this size, and frames what does not fit their shape.</summary>
    public string Fitted(string scaler) =>
        $"scale={Width}:{Height}:force_original_aspect_ratio=decrease:force_divisible_by=2:flags={scaler},pad={Width}:{Height}:(ow-iw)/2:(oh-ih)/2:color={Canvas.Ground}";

    public Size Reduced(int factor) => new(Width / factor, Height / factor);
}
